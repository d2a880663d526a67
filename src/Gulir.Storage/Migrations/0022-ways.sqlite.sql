-- Ways out of trouble that move no share: surety savings, heirs, a social fund, a waiver; claims settled by members.
create table way_taken (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    way integer not null,
    book_date integer not null,
    principal integer not null,
    service integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table claim_settled (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    original integer not null,
    loan integer not null,
    payer integer not null,
    share integer not null,
    settled_on integer not null,
    amount integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table death_line (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    line integer not null,
    decided_on integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index way_taken_loan on way_taken (fund_id, loan, way);
create index claim_settled_loan on claim_settled (fund_id, loan);
create index death_line_line on death_line (fund_id, year, line);

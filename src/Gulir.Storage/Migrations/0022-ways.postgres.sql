-- Ways out of trouble that move no share: surety savings, heirs, a social fund, a waiver; claims settled by members.
create table way_taken (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    way bigint not null,
    book_date bigint not null,
    principal bigint not null,
    service bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table claim_settled (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    original bigint not null,
    loan bigint not null,
    payer bigint not null,
    share bigint not null,
    settled_on bigint not null,
    amount bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table death_line (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    line bigint not null,
    decided_on bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index way_taken_loan on way_taken (fund_id, loan, way);
create index claim_settled_loan on claim_settled (fund_id, loan);
create index death_line_line on death_line (fund_id, year, line);

grant select, insert, update, delete on way_taken, claim_settled, death_line to gulir_program;

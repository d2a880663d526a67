-- What the LKM means to earn and to spend, by account and month.
create table budget (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    decided_on integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table budget_line (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    account integer not null,
    month integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index budget_year on budget (fund_id, year);
create index budget_line_year on budget_line (fund_id, year, account);

-- What the LKM means to earn and to spend, by account and month.
create table budget (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    decided_on bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table budget_line (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    account bigint not null,
    month bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create index budget_year on budget (fund_id, year);
create index budget_line_year on budget_line (fund_id, year, account);

grant select, insert, update, delete on budget, budget_line to gulir_program;

-- A year is closed, the RWT shares its result, and what is shared becomes works and trainings.
create table year_close (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    income bigint not null,
    cost bigint not null,
    opened bigint not null,
    primary key (fund_id, fact, row_no)
);

create table surplus (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    decided_on bigint not null,
    shareable bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table surplus_line (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    line bigint not null,
    kind bigint not null,
    percent bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table surplus_turned (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    line bigint not null,
    amount bigint not null,
    to_kind bigint not null,
    to_line bigint not null,
    decided_on bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table fund_move (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    year bigint not null,
    line bigint not null,
    account bigint not null,
    book_date bigint not null,
    amount bigint not null,
    activity bigint not null,
    primary key (fund_id, fact, row_no)
);

create table activity (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    kind bigint not null,
    proposed_on bigint not null,
    rw bigint not null,
    rt bigint not null,
    asked bigint not null,
    quantity bigint not null,
    unit bigint not null,
    households bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table activity_decision (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    decided_on bigint not null,
    approved bigint not null,
    swadaya bigint not null,
    others bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table activity_budget (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    year bigint not null,
    line bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table activity_money (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    move bigint not null,
    year bigint not null,
    line bigint not null,
    book_date bigint not null,
    amount bigint not null,
    receipts bigint not null,
    related bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table activity_support (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    giver bigint not null,
    given_on bigint not null,
    amount bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table activity_finish (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    finished_on bigint not null,
    quantity bigint not null,
    unit bigint not null,
    households bigint not null,
    persons bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index year_close_year on year_close (fund_id, year);
create index surplus_year on surplus (fund_id, year);
create index surplus_line_year on surplus_line (fund_id, year, line);
create index fund_move_line on fund_move (fund_id, year, line);
create index fund_move_date on fund_move (fund_id, book_date);
create unique index activity_number on activity (fund_id, activity);
create unique index activity_decision_once on activity_decision (fund_id, activity);
create index activity_budget_of on activity_budget (fund_id, activity);
create index activity_budget_line on activity_budget (fund_id, year, line);
create index activity_money_of on activity_money (fund_id, activity);
create index activity_support_of on activity_support (fund_id, activity);
create unique index activity_finish_once on activity_finish (fund_id, activity);

grant select, insert, update, delete on
    year_close, surplus, surplus_line, surplus_turned, fund_move, activity, activity_decision, activity_budget,
    activity_money, activity_support, activity_finish
to gulir_program;

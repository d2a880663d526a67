-- A year is closed, the RWT shares its result, and what is shared becomes works and trainings.
create table year_close (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    income integer not null,
    cost integer not null,
    opened integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table surplus (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    decided_on integer not null,
    shareable integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table surplus_line (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    line integer not null,
    kind integer not null,
    percent integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table surplus_turned (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    line integer not null,
    amount integer not null,
    to_kind integer not null,
    to_line integer not null,
    decided_on integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table fund_move (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    year integer not null,
    line integer not null,
    account integer not null,
    book_date integer not null,
    amount integer not null,
    activity integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    kind integer not null,
    proposed_on integer not null,
    rw integer not null,
    rt integer not null,
    asked integer not null,
    quantity integer not null,
    unit integer not null,
    households integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity_decision (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    decided_on integer not null,
    approved integer not null,
    swadaya integer not null,
    others integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity_budget (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    year integer not null,
    line integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity_money (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    move integer not null,
    year integer not null,
    line integer not null,
    book_date integer not null,
    amount integer not null,
    receipts integer not null,
    related integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity_support (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    giver integer not null,
    given_on integer not null,
    amount integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table activity_finish (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    finished_on integer not null,
    quantity integer not null,
    unit integer not null,
    households integer not null,
    persons integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

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

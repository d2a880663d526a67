-- What a close keeps beside the programme's figures, checks accepted by two humans, and months opened again.
create table month_performance (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    month integer not null,
    late_30 integer not null,
    rescheduled integer not null,
    written_off integer not null,
    service_income integer not null,
    bank_interest integer not null,
    running_cost integer not null,
    cost_before_tax integer not null,
    reserve_held integer not null,
    outstanding_sum integer not null,
    outstanding_points integer not null,
    borrower_sum integer not null,
    borrower_points integer not null,
    principal_asked integer not null,
    principal_received integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table check_accepted (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    month integer not null,
    officer integer not null,
    human integer not null,
    check_name text not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table month_reopened (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    month integer not null,
    closed_fact integer not null,
    officer integer not null,
    human integer not null,
    complete integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index month_performance_month on month_performance (fund_id, month);
create index month_reopened_close on month_reopened (fund_id, closed_fact);

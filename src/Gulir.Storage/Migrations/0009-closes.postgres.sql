-- What a close keeps beside the programme's figures, checks accepted by two humans, and months opened again.
create table month_performance (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    month bigint not null,
    late_30 bigint not null,
    rescheduled bigint not null,
    written_off bigint not null,
    service_income bigint not null,
    bank_interest bigint not null,
    running_cost bigint not null,
    cost_before_tax bigint not null,
    reserve_held bigint not null,
    outstanding_sum bigint not null,
    outstanding_points bigint not null,
    borrower_sum bigint not null,
    borrower_points bigint not null,
    principal_asked bigint not null,
    principal_received bigint not null,
    primary key (fund_id, fact, row_no)
);

create table check_accepted (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    month bigint not null,
    officer bigint not null,
    human bigint not null,
    check_name text collate "C" not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table month_reopened (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    month bigint not null,
    closed_fact bigint not null,
    officer bigint not null,
    human bigint not null,
    complete bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index month_performance_month on month_performance (fund_id, month);
create index month_reopened_close on month_reopened (fund_id, closed_fact);

grant select, insert, update, delete on month_performance, check_accepted, month_reopened to gulir_program;

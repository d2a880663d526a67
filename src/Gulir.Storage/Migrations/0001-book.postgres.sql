-- Books: one row a fund that lives here, with the fund's data key as the host's key has wrapped it.
create table book (
    fund_id uuid not null primary key,
    code text collate "C" not null unique,
    data_key bytea not null
);

-- The chain. Every column stands under the hash; body is exactly the bytes that were hashed.
create table fact (
    fund_id uuid not null,
    number bigint not null,
    at bigint not null,
    officer bigint not null,
    request_id uuid not null,
    part bigint not null,
    parts bigint not null,
    request_hash bytea not null,
    kind text collate "C" not null,
    body bytea not null,
    hash bytea not null,
    primary key (fund_id, number)
);

create unique index fact_request on fact (fund_id, request_id, part);

-- Side records: persons, reasons, answers, each with its salt. A fact holds their hash; erasing deletes the row.
create table record (
    fund_id uuid not null,
    hash text collate "C" not null,
    kind text collate "C" not null,
    salt bytea not null,
    body bytea not null,
    primary key (fund_id, hash)
);

create table fund (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    since bigint not null,
    zone bigint not null,
    code text collate "C" not null,
    lkm text collate "C" not null,
    upk text collate "C" not null,
    village text collate "C" not null,
    kecamatan text collate "C" not null,
    kabupaten text collate "C" not null,
    province text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table officer (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    officer bigint not null,
    human bigint not null,
    role bigint not null,
    from_date bigint not null,
    until_date bigint not null,
    record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table officer_end (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    officer bigint not null,
    until_date bigint not null,
    primary key (fund_id, fact, row_no)
);

create table setting (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    from_date bigint not null,
    name text collate "C" not null,
    value text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table account (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    account bigint not null,
    kind bigint not null,
    debit_normal bigint not null,
    name_id text collate "C" not null,
    name_en text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table entry (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    book_date bigint not null,
    paid_date bigint not null,
    voucher_kind bigint not null,
    voucher_year bigint not null,
    voucher_number bigint not null,
    period bigint not null,
    reverses bigint not null,
    purpose text collate "C" not null,
    note_record text collate "C" not null,
    late_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table line (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    account bigint not null,
    book_date bigint not null,
    period bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table balance (
    fund_id uuid not null,
    account bigint not null,
    period bigint not null,
    debit bigint not null,
    credit bigint not null,
    closing bigint not null,
    primary key (fund_id, account, period)
);

create table money_count (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    account bigint not null,
    count_date bigint not null,
    book_amount bigint not null,
    counted_amount bigint not null,
    second_officer bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table closed_month (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    month bigint not null,
    opening bigint not null,
    primary key (fund_id, fact, row_no)
);

create table month_end (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    month bigint not null,
    active_groups bigint not null,
    active_borrowers bigint not null,
    outstanding bigint not null,
    total_assets bigint not null,
    capital_received bigint not null,
    groups_at_risk bigint not null,
    outstanding_at_risk bigint not null,
    overdue_at_risk bigint not null,
    income bigint not null,
    cost bigint not null,
    fund_capital bigint not null,
    months bigint not null,
    primary key (fund_id, fact, row_no)
);

create table groups (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    group_no bigint not null,
    formed bigint not null,
    leader bigint not null,
    name text collate "C" not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table person (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    person bigint not null,
    female bigint not null,
    record text collate "C" not null,
    nik_key text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table member (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    group_no bigint not null,
    person bigint not null,
    joined bigint not null,
    primary key (fund_id, fact, row_no)
);

create table member_left (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    group_no bigint not null,
    person bigint not null,
    left_on bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table preparation (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    group_no bigint not null,
    saving_months bigint not null,
    trained_on bigint not null,
    statement_on bigint not null,
    primary key (fund_id, fact, row_no)
);

create table deposit (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    deposit_kind bigint not null,
    group_no bigint not null,
    person bigint not null,
    book_date bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table deposit_owed (
    fund_id uuid not null,
    deposit_kind bigint not null,
    group_no bigint not null,
    person bigint not null,
    amount bigint not null,
    primary key (fund_id, deposit_kind, group_no, person)
);

create table product (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    from_date bigint not null,
    count_min bigint not null,
    count_max bigint not null,
    method bigint not null,
    rate bigint not null,
    instalments bigint not null,
    every bigint not null,
    grace bigint not null,
    interest bigint not null,
    round_unit bigint not null,
    round_direction bigint not null,
    remainder bigint not null,
    code text collate "C" not null,
    name text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table application (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    group_no bigint not null,
    applied_on bigint not null,
    related bigint not null,
    method bigint not null,
    rate bigint not null,
    instalments bigint not null,
    every bigint not null,
    grace bigint not null,
    interest bigint not null,
    round_unit bigint not null,
    round_direction bigint not null,
    remainder bigint not null,
    product text collate "C" not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table application_share (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    person bigint not null,
    requested bigint not null,
    primary key (fund_id, fact, row_no)
);

create table examination (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    examined_on bigint not null,
    answers_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table examination_share (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    proposed bigint not null,
    primary key (fund_id, fact, row_no)
);

create table decision (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    decided_on bigint not null,
    officer bigint not null,
    human bigint not null,
    role bigint not null,
    verdict bigint not null,
    complete bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table decision_share (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    approved bigint not null,
    primary key (fund_id, fact, row_no)
);

create table disbursement (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    group_no bigint not null,
    disbursed_on bigint not null,
    anchor_day bigint not null,
    every bigint not null,
    first_due bigint not null,
    last_due bigint not null,
    principal bigint not null,
    service bigint not null,
    primary key (fund_id, fact, row_no)
);

create table disbursement_reversed (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    reversed_on bigint not null,
    primary key (fund_id, fact, row_no)
);

create table share (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    person bigint not null,
    principal bigint not null,
    service bigint not null,
    schedule text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table owed (
    fund_id uuid not null,
    loan bigint not null,
    share bigint not null,
    principal bigint not null,
    service bigint not null,
    primary key (fund_id, loan, share)
);

create table payment (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    book_date bigint not null,
    paid_date bigint not null,
    principal bigint not null,
    service bigint not null,
    forgiven bigint not null,
    primary key (fund_id, fact, row_no)
);

create table claim (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    payer bigint not null,
    share bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table visit (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    visited_on bigint not null,
    answers_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

-- Ways in: each serves a decision or a report.
create unique index fund_code on fund (code);
create index entry_voucher on entry (fund_id, voucher_kind, voucher_year, voucher_number);
create index entry_reverses on entry (fund_id, reverses);
create index entry_date on entry (fund_id, book_date);
create index money_count_account on money_count (fund_id, account, count_date);
create index closed_month_month on closed_month (fund_id, month);
create index line_account on line (fund_id, account, book_date);
create index member_group on member (fund_id, group_no);
create index member_left_member on member_left (fund_id, group_no, person);
create index person_number on person (fund_id, person);
create index application_loan on application (fund_id, loan);
create index application_share_loan on application_share (fund_id, loan, share);
create index application_share_person on application_share (fund_id, person);
create index examination_loan on examination (fund_id, loan);
create index decision_loan on decision (fund_id, loan);
create index disbursement_loan on disbursement (fund_id, loan);
create index disbursement_group on disbursement (fund_id, group_no);
create index share_loan on share (fund_id, loan, share);
create index share_person on share (fund_id, person, loan, share);
create index payment_loan on payment (fund_id, loan, share);
create index payment_date on payment (fund_id, book_date);
create index month_end_month on month_end (month);

-- A fact is never changed or removed, by anyone who speaks SQL through this program's role.
create function fact_is_kept() returns trigger language plpgsql as $f$
begin
    raise exception 'a fact is never changed or removed';
end $f$;

create trigger fact_kept before update or delete on fact for each row execute function fact_is_kept();
create trigger fact_kept_whole before truncate on fact for each statement execute function fact_is_kept();

do $f$
begin
    if not exists (select from pg_roles where rolname = 'gulir_program') then
        create role gulir_program nologin;
    end if;
    execute format('grant gulir_program to %I', current_user);
    execute format('grant usage on schema %I to gulir_program', current_schema());
end $f$;

grant select, insert on fact to gulir_program;
grant select, insert, update, delete on
    book, record,
    fund, officer, officer_end, setting, account, entry,
    line, balance, money_count, closed_month, month_end, groups,
    person, member, member_left, preparation, deposit, deposit_owed,
    product, application, application_share, examination, examination_share, decision,
    decision_share, disbursement, disbursement_reversed, share, owed, payment,
    claim, visit
to gulir_program;

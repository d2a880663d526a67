-- Books: one row a fund that lives here, with the fund's data key as the host's key has wrapped it.
create table book (
    fund_id blob not null primary key,
    code text not null unique,
    data_key blob not null
) strict;

-- The chain. Every column stands under the hash; body is exactly the bytes that were hashed.
create table fact (
    fund_id blob not null,
    number integer not null,
    at integer not null,
    officer integer not null,
    request_id blob not null,
    part integer not null,
    parts integer not null,
    request_hash blob not null,
    kind text not null,
    body blob not null,
    hash blob not null,
    primary key (fund_id, number)
) strict;

create unique index fact_request on fact (fund_id, request_id, part);

-- Side records: persons, reasons, answers, each with its salt. A fact holds their hash; erasing deletes the row.
create table record (
    fund_id blob not null,
    hash text not null,
    kind text not null,
    salt blob not null,
    body blob not null,
    primary key (fund_id, hash)
) strict;

create table fund (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    since integer not null,
    zone integer not null,
    code text not null,
    lkm text not null,
    upk text not null,
    village text not null,
    kecamatan text not null,
    kabupaten text not null,
    province text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table officer (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    officer integer not null,
    human integer not null,
    role integer not null,
    from_date integer not null,
    until_date integer not null,
    record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table officer_end (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    officer integer not null,
    until_date integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table setting (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    from_date integer not null,
    name text not null,
    value text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table account (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    account integer not null,
    kind integer not null,
    debit_normal integer not null,
    name_id text not null,
    name_en text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table entry (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    book_date integer not null,
    paid_date integer not null,
    voucher_kind integer not null,
    voucher_year integer not null,
    voucher_number integer not null,
    period integer not null,
    reverses integer not null,
    purpose text not null,
    note_record text not null,
    late_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table line (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    account integer not null,
    book_date integer not null,
    period integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table balance (
    fund_id blob not null,
    account integer not null,
    period integer not null,
    debit integer not null,
    credit integer not null,
    closing integer not null,
    primary key (fund_id, account, period)
) strict, without rowid;

create table money_count (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    account integer not null,
    count_date integer not null,
    book_amount integer not null,
    counted_amount integer not null,
    second_officer integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table closed_month (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    month integer not null,
    opening integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table month_end (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    month integer not null,
    active_groups integer not null,
    active_borrowers integer not null,
    outstanding integer not null,
    total_assets integer not null,
    capital_received integer not null,
    groups_at_risk integer not null,
    outstanding_at_risk integer not null,
    overdue_at_risk integer not null,
    income integer not null,
    cost integer not null,
    fund_capital integer not null,
    months integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table groups (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    group_no integer not null,
    formed integer not null,
    leader integer not null,
    name text not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table person (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    person integer not null,
    female integer not null,
    record text not null,
    nik_key text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table member (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    group_no integer not null,
    person integer not null,
    joined integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table member_left (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    group_no integer not null,
    person integer not null,
    left_on integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table preparation (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    group_no integer not null,
    saving_months integer not null,
    trained_on integer not null,
    statement_on integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table deposit (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    deposit_kind integer not null,
    group_no integer not null,
    person integer not null,
    book_date integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table deposit_owed (
    fund_id blob not null,
    deposit_kind integer not null,
    group_no integer not null,
    person integer not null,
    amount integer not null,
    primary key (fund_id, deposit_kind, group_no, person)
) strict, without rowid;

create table product (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    from_date integer not null,
    count_min integer not null,
    count_max integer not null,
    method integer not null,
    rate integer not null,
    instalments integer not null,
    every integer not null,
    grace integer not null,
    interest integer not null,
    round_unit integer not null,
    round_direction integer not null,
    remainder integer not null,
    code text not null,
    name text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table application (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    group_no integer not null,
    applied_on integer not null,
    related integer not null,
    method integer not null,
    rate integer not null,
    instalments integer not null,
    every integer not null,
    grace integer not null,
    interest integer not null,
    round_unit integer not null,
    round_direction integer not null,
    remainder integer not null,
    product text not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table application_share (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    person integer not null,
    requested integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table examination (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    examined_on integer not null,
    answers_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table examination_share (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    proposed integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table decision (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    decided_on integer not null,
    officer integer not null,
    human integer not null,
    role integer not null,
    verdict integer not null,
    complete integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table decision_share (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    approved integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table disbursement (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    group_no integer not null,
    disbursed_on integer not null,
    anchor_day integer not null,
    every integer not null,
    first_due integer not null,
    last_due integer not null,
    principal integer not null,
    service integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table disbursement_reversed (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    reversed_on integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table share (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    person integer not null,
    principal integer not null,
    service integer not null,
    schedule text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table owed (
    fund_id blob not null,
    loan integer not null,
    share integer not null,
    principal integer not null,
    service integer not null,
    primary key (fund_id, loan, share)
) strict, without rowid;

create table payment (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    book_date integer not null,
    paid_date integer not null,
    principal integer not null,
    service integer not null,
    forgiven integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table claim (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    payer integer not null,
    share integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table visit (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    visited_on integer not null,
    answers_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

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

-- A fact is never changed or removed; with recursive_triggers on, INSERT OR REPLACE does not slip by.
create trigger fact_no_update before update on fact
begin
    select raise(abort, 'a fact is never changed or removed');
end;

create trigger fact_no_delete before delete on fact
begin
    select raise(abort, 'a fact is never changed or removed');
end;

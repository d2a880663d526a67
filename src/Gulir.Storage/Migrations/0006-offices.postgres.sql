-- Corrected data of persons, related parties, confirmations by a second human, and offices handed over.
create table person_corrected (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    person bigint not null,
    female bigint not null,
    record text collate "C" not null,
    nik_key text collate "C" not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table related (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    related_no bigint not null,
    human bigint not null,
    office bigint not null,
    from_date bigint not null,
    record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table related_end (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    related_no bigint not null,
    until_date bigint not null,
    primary key (fund_id, fact, row_no)
);

create table disbursement_confirmed (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    confirmed_on bigint not null,
    officer bigint not null,
    human bigint not null,
    amount bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table count_confirmed (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    account bigint not null,
    count_date bigint not null,
    counted_amount bigint not null,
    officer bigint not null,
    human bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table handover (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    from_officer bigint not null,
    to_officer bigint not null,
    handed_on bigint not null,
    cash bigint not null,
    cash_counted_on bigint not null,
    loans bigint not null,
    outstanding bigint not null,
    advances bigint not null,
    last_bkm bigint not null,
    last_bkk bigint not null,
    last_bpm bigint not null,
    waiting bigint not null,
    not_visited bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table handover_bank (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    from_officer bigint not null,
    account bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create index person_corrected_person on person_corrected (fund_id, person);
create index disbursement_confirmed_loan on disbursement_confirmed (fund_id, loan);
create index count_confirmed_date on count_confirmed (fund_id, count_date);

grant select, insert, update, delete on
    person_corrected, related, related_end, disbursement_confirmed,
    count_confirmed, handover, handover_bank
to gulir_program;

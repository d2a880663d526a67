-- Corrected data of persons, related parties, confirmations by a second human, and offices handed over.
create table person_corrected (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    person integer not null,
    female integer not null,
    record text not null,
    nik_key text not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table related (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    related_no integer not null,
    human integer not null,
    office integer not null,
    from_date integer not null,
    record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table related_end (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    related_no integer not null,
    until_date integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table disbursement_confirmed (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    confirmed_on integer not null,
    officer integer not null,
    human integer not null,
    amount integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table count_confirmed (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    account integer not null,
    count_date integer not null,
    counted_amount integer not null,
    officer integer not null,
    human integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table handover (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    from_officer integer not null,
    to_officer integer not null,
    handed_on integer not null,
    cash integer not null,
    cash_counted_on integer not null,
    loans integer not null,
    outstanding integer not null,
    advances integer not null,
    last_bkm integer not null,
    last_bkk integer not null,
    last_bpm integer not null,
    waiting integer not null,
    not_visited integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table handover_bank (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    from_officer integer not null,
    account integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index person_corrected_person on person_corrected (fund_id, person);
create index disbursement_confirmed_loan on disbursement_confirmed (fund_id, loan);
create index count_confirmed_date on count_confirmed (fund_id, count_date);

-- What is done about a loan in arrears: letters, the call of its group, promises.
create table warning (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    letter integer not null,
    sent_on integer not null,
    age integer not null,
    principal integer not null,
    service integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table surety_call (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    called_on integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table promise (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    noted_on integer not null,
    promised_by integer not null,
    amount integer not null,
    note_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index warning_letter on warning (fund_id, loan, letter);
create index surety_call_loan on surety_call (fund_id, loan);
create index promise_loan on promise (fund_id, loan);

-- What is done about a loan in arrears: letters, the call of its group, promises.
create table warning (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    letter bigint not null,
    sent_on bigint not null,
    age bigint not null,
    principal bigint not null,
    service bigint not null,
    primary key (fund_id, fact, row_no)
);

create table surety_call (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    called_on bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table promise (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    noted_on bigint not null,
    promised_by bigint not null,
    amount bigint not null,
    note_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create unique index warning_letter on warning (fund_id, loan, letter);
create index surety_call_loan on surety_call (fund_id, loan);
create index promise_loan on promise (fund_id, loan);

grant select, insert, update, delete on warning, surety_call, promise to gulir_program;

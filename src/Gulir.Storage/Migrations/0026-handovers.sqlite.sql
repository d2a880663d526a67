-- The box as it was given to another cashier during a day, and that it was taken.
create table box_given (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    given_on integer not null,
    to_officer integer not null,
    book_amount integer not null,
    counted_amount integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table box_taken (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    given integer not null,
    taken_on integer not null,
    counted_amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index box_taken_given on box_taken (fund_id, given);

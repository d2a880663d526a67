-- The box as it was given to another cashier during a day, and that it was taken.
create table box_given (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    given_on bigint not null,
    to_officer bigint not null,
    book_amount bigint not null,
    counted_amount bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table box_taken (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    given bigint not null,
    taken_on bigint not null,
    counted_amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create unique index box_taken_given on box_taken (fund_id, given);

grant select, insert, update, delete on box_given, box_taken to gulir_program;

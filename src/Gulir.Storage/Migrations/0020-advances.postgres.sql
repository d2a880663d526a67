-- Advances to officers: given, accounted for, returned; the sub-ledger of 11050.
create table advance_move (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    advance bigint not null,
    human bigint not null,
    move bigint not null,
    moved_on bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create index advance_move_advance on advance_move (fund_id, advance);

grant select, insert, update, delete on advance_move to gulir_program;

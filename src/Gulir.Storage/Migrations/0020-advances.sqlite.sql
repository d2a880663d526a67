-- Advances to officers: given, accounted for, returned; the sub-ledger of 11050.
create table advance_move (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    advance integer not null,
    human integer not null,
    move integer not null,
    moved_on integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index advance_move_advance on advance_move (fund_id, advance);

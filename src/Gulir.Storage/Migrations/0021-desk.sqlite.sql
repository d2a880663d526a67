-- Pads of numbered paper receipts, what became of their leaves, and the box as a day began with it.
create table pad (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    pad integer not null,
    officer integer not null,
    first_number integer not null,
    last_number integer not null,
    issued_on integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table pad_leaf (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    pad integer not null,
    leaf integer not null,
    on_day integer not null,
    uses integer not null,
    spoiled integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table box_open (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    opened_on integer not null,
    book_amount integer not null,
    counted_amount integer not null,
    second_officer integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index pad_leaf_leaf on pad_leaf (fund_id, leaf);
create index box_open_day on box_open (fund_id, opened_on);

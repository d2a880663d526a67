-- Pads of numbered paper receipts, what became of their leaves, and the box as a day began with it.
create table pad (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    pad bigint not null,
    officer bigint not null,
    first_number bigint not null,
    last_number bigint not null,
    issued_on bigint not null,
    primary key (fund_id, fact, row_no)
);

create table pad_leaf (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    pad bigint not null,
    leaf bigint not null,
    on_day bigint not null,
    uses bigint not null,
    spoiled bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table box_open (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    opened_on bigint not null,
    book_amount bigint not null,
    counted_amount bigint not null,
    second_officer bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index pad_leaf_leaf on pad_leaf (fund_id, leaf);
create index box_open_day on box_open (fund_id, opened_on);

grant select, insert, update, delete on pad, pad_leaf, box_open to gulir_program;

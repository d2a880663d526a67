-- What receipts that waited in 21050 were used for.
create table receipt_use (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    receipt bigint not null,
    used_on bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create index receipt_use_receipt on receipt_use (fund_id, receipt);

grant select, insert, update, delete on receipt_use to gulir_program;

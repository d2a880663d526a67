-- What receipts that waited in 21050 were used for.
create table receipt_use (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    receipt integer not null,
    used_on integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index receipt_use_receipt on receipt_use (fund_id, receipt);

-- What happened to the paper of a receipt; no book and no fact knows of it. fact: that of the voucher.
create table receipt_print (
    fund_id blob not null,
    fact integer not null,
    copy integer not null,
    at integer not null,
    officer integer not null,
    request text not null,
    primary key (fund_id, fact, copy)
) strict;

create table receipt_tendered (
    fund_id blob not null,
    fact integer not null,
    amount integer not null,
    primary key (fund_id, fact)
) strict;

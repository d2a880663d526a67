-- What happened to the paper of a receipt; no book and no fact knows of it. fact: that of the voucher.
create table receipt_print (
    fund_id uuid not null,
    fact bigint not null,
    copy bigint not null,
    at bigint not null,
    officer bigint not null,
    request text collate "C" not null,
    primary key (fund_id, fact, copy)
);

create table receipt_tendered (
    fund_id uuid not null,
    fact bigint not null,
    amount bigint not null,
    primary key (fund_id, fact)
);

grant select, insert, update, delete on receipt_print, receipt_tendered to gulir_program;

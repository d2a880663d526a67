-- Vouchers begun and not posted yet; no book and no fact knows of them. draft: the request id that will post it.
create table voucher_draft (
    fund_id uuid not null,
    draft text collate "C" not null,
    at bigint not null,
    officer bigint not null,
    fields text collate "C" not null,
    primary key (fund_id, draft)
);

grant select, insert, update, delete on voucher_draft to gulir_program;

-- Vouchers begun and not posted yet; no book and no fact knows of them. draft: the request id that will post it.
create table voucher_draft (
    fund_id blob not null,
    draft text not null,
    at integer not null,
    officer integer not null,
    fields text not null,
    primary key (fund_id, draft)
) strict, without rowid;

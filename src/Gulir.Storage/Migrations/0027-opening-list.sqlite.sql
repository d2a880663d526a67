-- What was entered of the opening balances and is not posted yet; no book and no fact knows of it.
-- part: 1 the trial balance, 2 a loan, 3 a deposit.
create table opening_draft (
    fund_id blob not null,
    draft text not null,
    part integer not null,
    at integer not null,
    officer integer not null,
    body text not null,
    primary key (fund_id, draft)
) strict, without rowid;

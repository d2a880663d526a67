-- What was entered of the opening balances and is not posted yet; no book and no fact knows of it.
-- part: 1 the trial balance, 2 a loan, 3 a deposit.
create table opening_draft (
    fund_id uuid not null,
    draft text collate "C" not null,
    part bigint not null,
    at bigint not null,
    officer bigint not null,
    body text collate "C" not null,
    primary key (fund_id, draft)
);

grant select, insert, update, delete on opening_draft to gulir_program;

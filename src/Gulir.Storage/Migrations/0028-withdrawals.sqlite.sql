-- Heirs who were said to go on and do not; who owed the claim that members settled (0: she who owed first).
create table heirs_withdrawn (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    original integer not null,
    loan integer not null,
    share integer not null,
    withdrawn_on integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index heirs_withdrawn_original on heirs_withdrawn (fund_id, original);

alter table claim_settled add column person integer not null default 0;

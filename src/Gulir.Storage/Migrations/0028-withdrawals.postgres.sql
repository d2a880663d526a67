-- Heirs who were said to go on and do not; who owed the claim that members settled (0: she who owed first).
create table heirs_withdrawn (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    original bigint not null,
    loan bigint not null,
    share bigint not null,
    withdrawn_on bigint not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
);

create index heirs_withdrawn_original on heirs_withdrawn (fund_id, original);

alter table claim_settled add column person bigint not null default 0;

grant select, insert, update, delete on heirs_withdrawn to gulir_program;

-- The register of equipment: what came, what it bore, what left.
create table equipment (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    item bigint not null,
    bought_on bigint not null,
    cost bigint not null,
    depreciated bigint not null,
    life bigint not null,
    months bigint not null,
    first_month bigint not null,
    source bigint not null,
    name_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table depreciation (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    item bigint not null,
    month bigint not null,
    charged_on bigint not null,
    amount bigint not null,
    primary key (fund_id, fact, row_no)
);

create table equipment_left (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    item bigint not null,
    left_on bigint not null,
    way bigint not null,
    cost bigint not null,
    depreciated bigint not null,
    price bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create unique index equipment_item on equipment (fund_id, item);
create index depreciation_item on depreciation (fund_id, item);
create index equipment_left_item on equipment_left (fund_id, item);

grant select, insert, update, delete on equipment, depreciation, equipment_left to gulir_program;

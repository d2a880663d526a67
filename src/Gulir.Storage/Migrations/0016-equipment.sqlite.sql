-- The register of equipment: what came, what it bore, what left.
create table equipment (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    item integer not null,
    bought_on integer not null,
    cost integer not null,
    depreciated integer not null,
    life integer not null,
    months integer not null,
    first_month integer not null,
    source integer not null,
    name_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table depreciation (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    item integer not null,
    month integer not null,
    charged_on integer not null,
    amount integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table equipment_left (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    item integer not null,
    left_on integer not null,
    way integer not null,
    cost integer not null,
    depreciated integer not null,
    price integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index equipment_item on equipment (fund_id, item);
create index depreciation_item on depreciation (fund_id, item);
create index equipment_left_item on equipment_left (fund_id, item);

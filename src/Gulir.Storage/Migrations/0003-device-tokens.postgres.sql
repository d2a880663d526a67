-- Tokens by which a device acts as a human, kept as fingerprints, with the funds and regions that each opens.
create table device_token (
    token text collate "C" not null primary key,
    sign_in_id uuid not null,
    name text collate "C" not null,
    writes bigint not null,
    made bigint not null,
    expires bigint not null,
    ended bigint not null,
    seen bigint not null
);

create table device_token_fund (
    token text collate "C" not null,
    fund_id uuid not null,
    primary key (token, fund_id)
);

create table device_token_region (
    token text collate "C" not null,
    region text collate "C" not null,
    primary key (token, region)
);

create index device_token_of on device_token (sign_in_id, made);

grant select, insert, update, delete on device_token, device_token_fund, device_token_region to gulir_program;

-- Tokens by which a device acts as a human, kept as fingerprints, with the funds and regions that each opens.
create table device_token (
    token text not null primary key,
    sign_in_id blob not null,
    name text not null,
    writes integer not null,
    made integer not null,
    expires integer not null,
    ended integer not null,
    seen integer not null
) strict;

create table device_token_fund (
    token text not null,
    fund_id blob not null,
    primary key (token, fund_id)
) strict;

create table device_token_region (
    token text not null,
    region text not null,
    primary key (token, region)
) strict;

create index device_token_of on device_token (sign_in_id, made);

-- Who signs in, to which funds and regions, and in which sessions. No book and no fact knows of these.
create table sign_in (
    sign_in_id uuid not null primary key,
    user_name text collate "C" not null unique,
    name text collate "C" not null,
    password_hash text collate "C" not null,
    stamp text collate "C" not null,
    failed bigint not null,
    locked_until bigint not null,
    authenticator text collate "C" not null,
    second_factor bigint not null,
    recovery text collate "C" not null,
    disabled bigint not null
);

create table sign_in_fund (
    sign_in_id uuid not null,
    fund_id uuid not null,
    human bigint not null,
    primary key (sign_in_id, fund_id)
);

create table sign_in_region (
    sign_in_id uuid not null,
    region text collate "C" not null,
    primary key (sign_in_id, region)
);

create table sign_in_session (
    session text collate "C" not null primary key,
    sign_in_id uuid not null,
    begun bigint not null,
    seen bigint not null,
    ended bigint not null,
    browser text collate "C" not null
);

create index sign_in_session_of on sign_in_session (sign_in_id, begun);
create index sign_in_fund_human on sign_in_fund (fund_id, human);

grant select, insert, update, delete on sign_in, sign_in_fund, sign_in_region, sign_in_session to gulir_program;

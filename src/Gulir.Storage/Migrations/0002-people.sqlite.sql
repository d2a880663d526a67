-- Who signs in, to which funds and regions, and in which sessions. No book and no fact knows of these.
create table sign_in (
    sign_in_id blob not null primary key,
    user_name text not null unique,
    name text not null,
    password_hash text not null,
    stamp text not null,
    failed integer not null,
    locked_until integer not null,
    authenticator text not null,
    second_factor integer not null,
    recovery text not null,
    disabled integer not null
) strict;

create table sign_in_fund (
    sign_in_id blob not null,
    fund_id blob not null,
    human integer not null,
    primary key (sign_in_id, fund_id)
) strict;

create table sign_in_region (
    sign_in_id blob not null,
    region text not null,
    primary key (sign_in_id, region)
) strict;

create table sign_in_session (
    session text not null primary key,
    sign_in_id blob not null,
    begun integer not null,
    seen integer not null,
    ended integer not null,
    browser text not null
) strict;

create index sign_in_session_of on sign_in_session (sign_in_id, begun);
create index sign_in_fund_human on sign_in_fund (fund_id, human);

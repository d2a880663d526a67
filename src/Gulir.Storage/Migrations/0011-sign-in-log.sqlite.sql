-- Who came to the door, from where, and how it ended; no password and no typed name stands here. Kept for a year.
create table sign_in_log (
    log_id blob not null primary key,
    at integer not null,
    sign_in_id blob not null,
    address text not null,
    outcome text not null,
    about text not null
) strict;

create index sign_in_log_of on sign_in_log (sign_in_id, at);
create index sign_in_log_at on sign_in_log (at);

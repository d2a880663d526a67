-- Who came to the door, from where, and how it ended; no password and no typed name stands here. Kept for a year.
create table sign_in_log (
    log_id uuid not null primary key,
    at bigint not null,
    sign_in_id uuid not null,
    address text collate "C" not null,
    outcome text collate "C" not null,
    about text collate "C" not null
);

create index sign_in_log_of on sign_in_log (sign_in_id, at);
create index sign_in_log_at on sign_in_log (at);

grant select, insert, delete on sign_in_log to gulir_program;

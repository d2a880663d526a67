-- What an activity makes better in its RT.
create table activity_aim (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    activity bigint not null,
    criterion bigint not null,
    volume bigint not null,
    primary key (fund_id, fact, row_no)
);

create unique index activity_aim_of on activity_aim (fund_id, activity);

grant select, insert, update, delete on activity_aim to gulir_program;

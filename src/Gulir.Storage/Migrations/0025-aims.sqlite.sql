-- What an activity makes better in its RT.
create table activity_aim (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    activity integer not null,
    criterion integer not null,
    volume integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index activity_aim_of on activity_aim (fund_id, activity);

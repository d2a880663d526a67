-- The slum score of each RT.
create table slum_survey (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    rw integer not null,
    rt integer not null,
    surveyed_on integer not null,
    area integer not null,
    buildings integer not null,
    people integer not null,
    households integer not null,
    road integer not null,
    drain integer not null,
    total integer not null,
    class integer not null,
    open_space integer not null,
    volumes text not null,
    scores text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index slum_survey_rt on slum_survey (fund_id, rw, rt, surveyed_on);

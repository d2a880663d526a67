-- The slum score of each RT.
create table slum_survey (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    rw bigint not null,
    rt bigint not null,
    surveyed_on bigint not null,
    area bigint not null,
    buildings bigint not null,
    people bigint not null,
    households bigint not null,
    road bigint not null,
    drain bigint not null,
    total bigint not null,
    class bigint not null,
    open_space bigint not null,
    volumes text collate "C" not null,
    scores text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index slum_survey_rt on slum_survey (fund_id, rw, rt, surveyed_on);

grant select, insert, update, delete on slum_survey to gulir_program;

-- Trainings with who came, and how the businesses of members stand.
create table training (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    training bigint not null,
    about bigint not null,
    planned_on bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table training_group (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    training bigint not null,
    group_no bigint not null,
    primary key (fund_id, fact, row_no)
);

create table training_held (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    training bigint not null,
    held_on bigint not null,
    cost bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table training_attended (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    training bigint not null,
    person bigint not null,
    primary key (fund_id, fact, row_no)
);

create table livelihood (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    person bigint not null,
    noted_on bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create unique index training_number on training (fund_id, training);
create index training_group_of on training_group (fund_id, training);
create unique index training_held_once on training_held (fund_id, training);
create index training_attended_person on training_attended (fund_id, person);
create index training_attended_of on training_attended (fund_id, training);
create index livelihood_person on livelihood (fund_id, person);

grant select, insert, update, delete on
    training, training_group, training_held, training_attended, livelihood
to gulir_program;

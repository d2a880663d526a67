-- Trainings with who came, and how the businesses of members stand.
create table training (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    training integer not null,
    about integer not null,
    planned_on integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table training_group (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    training integer not null,
    group_no integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table training_held (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    training integer not null,
    held_on integer not null,
    cost integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table training_attended (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    training integer not null,
    person integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table livelihood (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    person integer not null,
    noted_on integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index training_number on training (fund_id, training);
create index training_group_of on training_group (fund_id, training);
create unique index training_held_once on training_held (fund_id, training);
create index training_attended_person on training_attended (fund_id, person);
create index training_attended_of on training_attended (fund_id, training);
create index livelihood_person on livelihood (fund_id, person);

-- Photos beside facts: which fact, what it shows, and the side records that hold picture and words.
create table photo (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    subject_no bigint not null,
    bytes bigint not null,
    width bigint not null,
    height bigint not null,
    subject text collate "C" not null,
    photo_record text collate "C" not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index photo_subject on photo (fund_id, subject, subject_no);

grant select, insert, update, delete on photo to gulir_program;

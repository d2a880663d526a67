-- Photos beside facts: which fact, what it shows, and the side records that hold picture and words.
create table photo (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    subject_no integer not null,
    bytes integer not null,
    width integer not null,
    height integer not null,
    subject text not null,
    photo_record text not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create index photo_subject on photo (fund_id, subject, subject_no);

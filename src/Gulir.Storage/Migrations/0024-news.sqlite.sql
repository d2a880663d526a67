-- News of the public page: which day stands above them, and those that are shown no longer.
create table news (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    news integer not null,
    dated_on integer not null,
    words_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index news_number on news (fund_id, news);

create table news_withdrawn (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    news integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create unique index news_withdrawn_number on news_withdrawn (fund_id, news);

-- News of the public page: which day stands above them, and those that are shown no longer.
create table news (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    news bigint not null,
    dated_on bigint not null,
    words_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create unique index news_number on news (fund_id, news);

create table news_withdrawn (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    news bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create unique index news_withdrawn_number on news_withdrawn (fund_id, news);

grant select, insert, update, delete on news, news_withdrawn to gulir_program;

-- Ways out of trouble with a loan: signatures, shares that left or changed hands, the off-balance list, deaths.
create table trouble_sign (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    way bigint not null,
    share bigint not null,
    signed_on bigint not null,
    officer bigint not null,
    human bigint not null,
    role bigint not null,
    present bigint not null,
    members bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table share_left (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    book_date bigint not null,
    way bigint not null,
    principal bigint not null,
    service bigint not null,
    primary key (fund_id, fact, row_no)
);

create table share_holder (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    person bigint not null,
    from_date bigint not null,
    primary key (fund_id, fact, row_no)
);

create table off_balance (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    loan bigint not null,
    share bigint not null,
    group_no bigint not null,
    person bigint not null,
    book_date bigint not null,
    paid_date bigint not null,
    principal bigint not null,
    service bigint not null,
    primary key (fund_id, fact, row_no)
);

create table reschedule (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    old_loan bigint not null,
    loan bigint not null,
    book_date bigint not null,
    class bigint not null,
    primary key (fund_id, fact, row_no)
);

create table forgiveness_back (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    original bigint not null,
    loan bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table death (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    person bigint not null,
    died_on bigint not null,
    noted_on bigint not null,
    reason_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create table group_release (
    fund_id uuid not null,
    fact bigint not null,
    row_no bigint not null,
    group_no bigint not null,
    decided_on bigint not null,
    minutes_record text collate "C" not null,
    primary key (fund_id, fact, row_no)
);

create index trouble_sign_loan on trouble_sign (fund_id, loan, way);
create index share_left_loan on share_left (fund_id, loan, share);
create index share_left_date on share_left (fund_id, book_date);
create index share_holder_share on share_holder (fund_id, loan, share);
create index share_holder_person on share_holder (fund_id, person);
create index off_balance_loan on off_balance (fund_id, loan, share);
create index off_balance_group on off_balance (fund_id, group_no);
create index reschedule_old on reschedule (fund_id, old_loan);
create index reschedule_loan on reschedule (fund_id, loan);
create index forgiveness_back_original on forgiveness_back (fund_id, original);
create index death_person on death (fund_id, person);
create index group_release_group on group_release (fund_id, group_no);

grant select, insert, update, delete on trouble_sign, share_left, share_holder, off_balance, reschedule,
    forgiveness_back, death, group_release to gulir_program;

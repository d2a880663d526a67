-- Ways out of trouble with a loan: signatures, shares that left or changed hands, the off-balance list, deaths.
create table trouble_sign (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    way integer not null,
    share integer not null,
    signed_on integer not null,
    officer integer not null,
    human integer not null,
    role integer not null,
    present integer not null,
    members integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table share_left (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    book_date integer not null,
    way integer not null,
    principal integer not null,
    service integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table share_holder (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    person integer not null,
    from_date integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table off_balance (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    loan integer not null,
    share integer not null,
    group_no integer not null,
    person integer not null,
    book_date integer not null,
    paid_date integer not null,
    principal integer not null,
    service integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table reschedule (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    old_loan integer not null,
    loan integer not null,
    book_date integer not null,
    class integer not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table forgiveness_back (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    original integer not null,
    loan integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table death (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    person integer not null,
    died_on integer not null,
    noted_on integer not null,
    reason_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

create table group_release (
    fund_id blob not null,
    fact integer not null,
    row_no integer not null,
    group_no integer not null,
    decided_on integer not null,
    minutes_record text not null,
    primary key (fund_id, fact, row_no)
) strict, without rowid;

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

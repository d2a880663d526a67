-- After arrears that were paid the letters begin at the first again: a loan may have two of one number.
drop index warning_letter;
create index warning_loan on warning (fund_id, loan);

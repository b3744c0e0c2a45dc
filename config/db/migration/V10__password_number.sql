-- Which password of the account this is. A session holds the number it began under; a new password ends the others (ASVS 5.0 V7.4.3).
alter table staff_account add password_number int not null default 0;

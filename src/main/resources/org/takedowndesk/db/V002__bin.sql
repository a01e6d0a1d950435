-- Items in the bin are left out wherever evidence is listed.
alter table evidence add column removed boolean default false not null;

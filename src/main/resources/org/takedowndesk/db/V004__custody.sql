-- Litigation holds, and test purchases with what is kept of them.
create table litigation_hold (id bigint primary key, body varchar not null, case_id bigint not null, holds boolean not null);
create index litigation_hold_case on litigation_hold (case_id, id);

create table test_purchase (id bigint primary key, body varchar not null, case_id bigint not null, number int not null);
create index test_purchase_case on test_purchase (case_id, number);

create table item_statement (id bigint primary key, body varchar not null);

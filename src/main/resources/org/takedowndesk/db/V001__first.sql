-- Everything here can be made again from the journal. Each kind of record has its number, the columns that queries need, and its
-- canonical JSON.
create table journal_state (seq bigint not null, hash varchar(64) not null);
insert into journal_state values (0, '0000000000000000000000000000000000000000000000000000000000000000');
create table kind_state (kind varchar(40) primary key, last_id bigint not null);

create table timeline (
    seq bigint not null,
    at timestamp(3) with time zone not null,
    who varchar not null,
    action varchar(80) not null,
    kind varchar(40) not null,
    id bigint not null,
    label varchar(400) not null,
    removed boolean not null,
    subject varchar(60) not null
);
create index timeline_subject on timeline (subject, seq desc);

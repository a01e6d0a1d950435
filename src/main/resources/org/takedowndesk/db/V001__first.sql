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

create table holder (id bigint primary key, body varchar not null, name varchar not null, archived boolean not null);

create table ipr (
    id bigint primary key, body varchar not null, holder_id bigint not null, type varchar(20) not null, title varchar not null,
    number varchar not null, expires date, archived boolean not null
);
create index ipr_holder on ipr (holder_id);

create table case_file (
    id bigint primary key, body varchar not null, reference varchar(20) not null, title varchar not null, holder_id bigint not null,
    status varchar(20) not null, opened timestamp(3) with time zone not null
);
create unique index case_file_reference on case_file (reference);

create table seller (id bigint primary key, body varchar not null, site varchar(40) not null, name varchar not null);
create index seller_name on seller (site, name);

create table listing (
    id bigint primary key, body varchar not null, case_id bigint not null, number int not null, site varchar(40) not null,
    dedup_key varchar not null, seller_id bigint, mark varchar(20) not null, archived boolean not null
);
create index listing_case on listing (case_id, number);
create index listing_seller on listing (seller_id, id);

create table evidence (
    id bigint primary key, body varchar not null, case_id bigint not null, number int not null, sha256 varchar(64) not null,
    kind varchar(30) not null, taken_in_at timestamp(3) with time zone not null
);
create index evidence_case on evidence (case_id, number);
create index evidence_sha256 on evidence (sha256, id);

create table custody_event (id bigint primary key, body varchar not null, evidence_id bigint not null, act varchar(30) not null);

create table comparison (id bigint primary key, body varchar not null, case_id bigint not null);
create index comparison_case on comparison (case_id, id);

create table complaint (
    id bigint primary key, body varchar not null, case_id bigint not null, reference varchar(40) not null, site varchar(40) not null,
    filed boolean not null
);
create index complaint_case on complaint (case_id, id);
create unique index complaint_reference on complaint (reference);

create table bundle (id bigint primary key, body varchar not null, case_id bigint not null);
create index bundle_case on bundle (case_id, id);

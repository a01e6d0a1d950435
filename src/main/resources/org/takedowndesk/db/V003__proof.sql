-- Keys and signed heads of the journal, timestamps, and packages of evidence.
create table workspace_key (id bigint primary key, body varchar not null);

create table signed_head (id bigint primary key, body varchar not null, seq bigint not null);
create index signed_head_seq on signed_head (seq, id);

create table time_stamp (id bigint primary key, body varchar not null, subject varchar(80) not null, sha256 varchar(64) not null);
create index time_stamp_subject on time_stamp (subject, id);

create table trusted_certificate (id bigint primary key, body varchar not null);

create table evidence_package (id bigint primary key, body varchar not null, sha256 varchar(64) not null);
create index evidence_package_sha256 on evidence_package (sha256, id);

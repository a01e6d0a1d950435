-- How the bundle of a case is put together, and what an exported bundle was made from.
create table arrangement (id bigint primary key, body varchar not null);

create table bundle_source (id bigint primary key, body varchar not null);

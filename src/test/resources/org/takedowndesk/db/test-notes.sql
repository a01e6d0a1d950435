create table test_note (id bigint primary key, body varchar not null, folder_id bigint, price numeric(20, 4), written timestamp with time zone);
create table test_folder (id bigint primary key, body varchar not null);

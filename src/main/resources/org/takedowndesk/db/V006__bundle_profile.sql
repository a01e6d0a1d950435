-- Profiles of this workspace: what a reader demands of a bundle and how one is made for it.
create table bundle_profile (id bigint primary key, body varchar not null);

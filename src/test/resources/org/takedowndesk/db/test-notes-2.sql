alter table test_note add column upper_text varchar;

-- What takes are made from beside words.
alter table stage add column input_seconds numeric(12, 3);
alter table stage add column reference_images integer;

-- What footage is encoded with, where no data rate of its own is given.
alter table stage add column codec varchar(40);

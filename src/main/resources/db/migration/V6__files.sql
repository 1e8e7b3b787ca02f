-- Files of a weight of their own, where neither gigabytes are given nor footage is referred to.
alter table stage add column files integer;
alter table stage add column megabytes_each numeric(12, 3);

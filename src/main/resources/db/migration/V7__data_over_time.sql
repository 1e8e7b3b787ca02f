-- How many times the copies of a transfer go out; none is once.
alter table stage add column rounds integer;
-- The line that a production's data is moved over, in Mbit/s.
alter table production add column line_speed numeric(12,3);

-- The months of a production: all of them, or none where nobody has said.
alter table production add column schedule_start date;
alter table production add column making_months integer;
alter table production add column review_months integer;
alter table production add column retention_months integer;
alter table production add constraint production_schedule_whole check (
    (schedule_start is null) = (making_months is null)
    and (schedule_start is null) = (review_months is null)
    and (schedule_start is null) = (retention_months is null));
-- When a stage is paid for, where that is not as usual for its kind: making, front, 3, 2-4.
alter table stage add column timing varchar(10);

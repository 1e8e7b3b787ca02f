-- Frames per second of upscaled clips, where frames are added between those that go in.
alter table stage add column target_fps numeric(8, 3);

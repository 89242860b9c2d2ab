-- Version of the method that a decision was computed by. What is already stored was computed by method 1.
ALTER TABLE revisions ADD COLUMN method integer NOT NULL DEFAULT 1;

-- Numbers of profiles that are not deleted, so that the portfolio need not count them. Triggers keep them. SQLite has one writer at
-- a time, so there is one slot; the column exists for the same queries as on PostgreSQL.
CREATE TABLE portfolio_counts (
    verdict TEXT NOT NULL,
    level TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    slot INTEGER NOT NULL,
    profiles INTEGER NOT NULL,
    PRIMARY KEY (verdict, level, knowledge, slot)
) STRICT;

INSERT INTO portfolio_counts (verdict, level, knowledge, slot, profiles)
SELECT verdict, level, knowledge, 0, COUNT(*)
FROM profiles
WHERE deleted_at IS NULL
GROUP BY verdict, level, knowledge;

CREATE TRIGGER profiles_counted_insert AFTER INSERT ON profiles WHEN NEW.deleted_at IS NULL
BEGIN
    INSERT INTO portfolio_counts VALUES (NEW.verdict, NEW.level, NEW.knowledge, 0, 1)
    ON CONFLICT (verdict, level, knowledge, slot) DO UPDATE SET profiles = profiles + 1;
END;

CREATE TRIGGER profiles_counted_delete AFTER DELETE ON profiles WHEN OLD.deleted_at IS NULL
BEGIN
    UPDATE portfolio_counts SET profiles = profiles - 1
    WHERE verdict = OLD.verdict AND level = OLD.level AND knowledge = OLD.knowledge;
END;

CREATE TRIGGER profiles_counted_leave AFTER UPDATE OF verdict, level, knowledge, deleted_at ON profiles
WHEN OLD.deleted_at IS NULL
BEGIN
    UPDATE portfolio_counts SET profiles = profiles - 1
    WHERE verdict = OLD.verdict AND level = OLD.level AND knowledge = OLD.knowledge;
END;

CREATE TRIGGER profiles_counted_enter AFTER UPDATE OF verdict, level, knowledge, deleted_at ON profiles
WHEN NEW.deleted_at IS NULL
BEGIN
    INSERT INTO portfolio_counts VALUES (NEW.verdict, NEW.level, NEW.knowledge, 0, 1)
    ON CONFLICT (verdict, level, knowledge, slot) DO UPDATE SET profiles = profiles + 1;
END;

-- Numbers of profiles that are not deleted, so that the portfolio need not count them. Triggers keep them, so that the writes of a
-- replica of an older release count too. A profile belongs to one of 16 slots, so that concurrent writes rarely wait for a row.
LOCK TABLE profiles IN SHARE ROW EXCLUSIVE MODE;

CREATE TABLE portfolio_counts (
    verdict text NOT NULL,
    level text NOT NULL,
    knowledge text NOT NULL,
    slot integer NOT NULL,
    profiles bigint NOT NULL,
    PRIMARY KEY (verdict, level, knowledge, slot)
);

INSERT INTO portfolio_counts (verdict, level, knowledge, slot, profiles)
SELECT verdict, level, knowledge, hashtext(id) & 15, COUNT(*)
FROM profiles
WHERE deleted_at IS NULL
GROUP BY 1, 2, 3, 4;

-- One statement changes both rows, in the order of the key, so that two transactions never wait for each other.
CREATE FUNCTION count_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO portfolio_counts AS counted (verdict, level, knowledge, slot, profiles)
    SELECT verdict, level, knowledge, slot, SUM(change)
    FROM (
        SELECT OLD.verdict, OLD.level, OLD.knowledge, hashtext(OLD.id) & 15, -1
        WHERE TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL
        UNION ALL
        SELECT NEW.verdict, NEW.level, NEW.knowledge, hashtext(NEW.id) & 15, 1
        WHERE TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL
    ) AS changes (verdict, level, knowledge, slot, change)
    GROUP BY 1, 2, 3, 4
    HAVING SUM(change) <> 0
    ORDER BY 1, 2, 3, 4
    ON CONFLICT (verdict, level, knowledge, slot) DO UPDATE SET profiles = counted.profiles + EXCLUDED.profiles;
    RETURN NULL;
END
$$;

CREATE TRIGGER profiles_counted AFTER INSERT OR DELETE OR UPDATE OF verdict, level, knowledge, deleted_at ON profiles
    FOR EACH ROW EXECUTE FUNCTION count_profile();

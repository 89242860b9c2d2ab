-- The same tables as for PostgreSQL, in SQLite's types. Instants are milliseconds since 1970-01-01 UTC.

-- A row a profile: its latest revision, and what lists and counts ask for.
CREATE TABLE profiles (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    folded_name TEXT,
    knowledge TEXT NOT NULL,
    verdict TEXT NOT NULL,
    level TEXT NOT NULL
) STRICT;

CREATE INDEX profiles_by_verdict ON profiles (verdict, id) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_decision ON profiles (verdict, level, id, knowledge) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_level ON profiles (level, id) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_knowledge ON profiles (knowledge, id) WHERE deleted_at IS NULL;

-- A row a revision: written once, never changed.
CREATE TABLE revisions (
    profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    profile TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    digest TEXT NOT NULL,
    verdict TEXT NOT NULL,
    level TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    PRIMARY KEY (profile_id, revision)
) STRICT;

-- The first answers to requests that came with a key.
CREATE TABLE idempotency_keys (
    idempotency_key TEXT NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    answer TEXT
) STRICT;

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (answered_at);
CREATE INDEX idempotency_keys_by_profile ON idempotency_keys (profile_id);

-- Written to find out whether writing works.
CREATE TABLE heartbeats (
    id INTEGER NOT NULL PRIMARY KEY,
    beat_at INTEGER NOT NULL
) STRICT;

INSERT INTO heartbeats (id, beat_at) VALUES (1, 0);

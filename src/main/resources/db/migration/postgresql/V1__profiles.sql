-- The same tables as for SQLite, in the types of PostgreSQL. Instants are milliseconds since 1970-01-01 UTC.

-- A row a profile: its latest revision, and what lists and counts ask for.
CREATE TABLE profiles (
    id text COLLATE "C" NOT NULL PRIMARY KEY,
    revision integer NOT NULL,
    created_at bigint NOT NULL,
    deleted_at bigint,
    folded_name text,
    knowledge text NOT NULL,
    verdict text NOT NULL,
    level text NOT NULL
);

CREATE INDEX profiles_by_verdict ON profiles (verdict, id) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_decision ON profiles (verdict, level, id, knowledge) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_level ON profiles (level, id) WHERE deleted_at IS NULL;
CREATE INDEX profiles_by_knowledge ON profiles (knowledge, id) WHERE deleted_at IS NULL;

-- A row a revision: written once, never changed.
CREATE TABLE revisions (
    profile_id text COLLATE "C" NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    revision integer NOT NULL,
    updated_at bigint NOT NULL,
    profile text NOT NULL,
    knowledge text NOT NULL,
    digest text NOT NULL,
    verdict text NOT NULL,
    level text NOT NULL,
    decision_id text NOT NULL,
    PRIMARY KEY (profile_id, revision)
);

-- The first answers to requests that came with a key.
CREATE TABLE idempotency_keys (
    idempotency_key text COLLATE "C" NOT NULL PRIMARY KEY,
    fingerprint text NOT NULL,
    profile_id text COLLATE "C" NOT NULL,
    answered_at bigint NOT NULL,
    answer text
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (answered_at);
CREATE INDEX idempotency_keys_by_profile ON idempotency_keys (profile_id);

-- Written to find out whether writing works.
CREATE TABLE heartbeats (
    id integer NOT NULL PRIMARY KEY,
    beat_at bigint NOT NULL
);

INSERT INTO heartbeats (id, beat_at) VALUES (1, 0);

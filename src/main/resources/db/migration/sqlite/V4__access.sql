-- Owners, access keys and the audit trail. Profiles of earlier releases have no owner.
ALTER TABLE profiles ADD COLUMN owner TEXT;
ALTER TABLE profiles ADD COLUMN badge_public INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revisions ADD COLUMN changed_by TEXT;

CREATE INDEX profiles_by_owner ON profiles (owner) WHERE deleted_at IS NULL AND owner IS NOT NULL;

-- One row for each key. Its text is not stored.
CREATE TABLE access_keys (
    id TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    label TEXT NOT NULL,
    role TEXT NOT NULL,
    owner TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    last_used TEXT
) STRICT;

-- One row for each completed write.
CREATE TABLE audit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    client_request_id TEXT,
    subject TEXT,
    key_prefix TEXT,
    action TEXT NOT NULL,
    resource TEXT,
    result TEXT NOT NULL,
    decision_id TEXT,
    digest TEXT
) STRICT;

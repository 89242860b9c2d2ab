-- Owners, access keys and the audit trail. Profiles of earlier releases have no owner.
ALTER TABLE profiles ADD COLUMN owner text;
ALTER TABLE profiles ADD COLUMN badge_public integer NOT NULL DEFAULT 0;
ALTER TABLE revisions ADD COLUMN changed_by text;

CREATE INDEX profiles_by_owner ON profiles (owner) WHERE deleted_at IS NULL AND owner IS NOT NULL;

-- One row for each key. Its text is not stored.
CREATE TABLE access_keys (
    id text COLLATE "C" NOT NULL PRIMARY KEY,
    hash text COLLATE "C" NOT NULL UNIQUE,
    prefix text NOT NULL,
    label text NOT NULL,
    role text NOT NULL,
    owner text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint,
    last_used text
);

-- One row for each completed write.
CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    request_id text NOT NULL,
    client_request_id text,
    subject text,
    key_prefix text,
    action text NOT NULL,
    resource text,
    result text NOT NULL,
    decision_id text,
    digest text
);

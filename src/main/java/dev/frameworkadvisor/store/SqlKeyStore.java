package dev.frameworkadvisor.store;

import dev.frameworkadvisor.access.AccessKey;
import dev.frameworkadvisor.access.Author;
import dev.frameworkadvisor.access.KeyStore;
import dev.frameworkadvisor.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores access keys with SQL. */
final class SqlKeyStore implements KeyStore {

    private static final String PATH = "/api/v1/keys/";

    private final Database database;
    private final AuditTrail trail;

    SqlKeyStore(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public void create(AccessKey key, String hash, Author author) {
        trail.record(
                trail.entry(author, "key.create", PATH + key.id()),
                database::write,
                sql -> insert(sql, key, hash),
                created -> created);
    }

    private static boolean insert(Sql sql, AccessKey key, String hash) throws SQLException {
        Instant expires = key.expiresAt();
        return sql.update(
                        "INSERT INTO access_keys (id, hash, prefix, label, role, owner, created_at, expires_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        key.id(),
                        hash,
                        key.prefix(),
                        key.label(),
                        key.role().label(),
                        key.owner(),
                        key.createdAt().toEpochMilli(),
                        expires == null ? null : expires.toEpochMilli())
                == 1;
    }

    @Override
    public Optional<AccessKey> find(String hash) {
        return database.read(sql -> sql.first("SELECT * FROM access_keys WHERE hash = ?", SqlKeyStore::read, hash));
    }

    @Override
    public List<AccessKey> list(@Nullable String before, int limit) {
        return database.read(sql -> before == null
                ? sql.list("SELECT * FROM access_keys ORDER BY id DESC LIMIT ?", SqlKeyStore::read, limit)
                : sql.list(
                        "SELECT * FROM access_keys WHERE id < ? ORDER BY id DESC LIMIT ?",
                        SqlKeyStore::read,
                        before,
                        limit));
    }

    @Override
    public boolean delete(String id, Author author) {
        return trail.record(
                trail.entry(author, "key.delete", PATH + id),
                database::write,
                sql -> sql.update("DELETE FROM access_keys WHERE id = ?", id) == 1,
                deleted -> deleted);
    }

    @Override
    public void use(String id, LocalDate day) {
        database.write(sql -> sql.update("UPDATE access_keys SET last_used = ? WHERE id = ?", day.toString(), id));
    }

    private static AccessKey read(ResultSet row) throws SQLException {
        long expires = row.getLong("expires_at");
        Instant expiresAt = row.wasNull() ? null : Instant.ofEpochMilli(expires);
        String lastUsed = row.getString("last_used");
        return new AccessKey(
                row.getString("id"),
                row.getString("prefix"),
                row.getString("label"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("owner"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                expiresAt,
                lastUsed == null ? null : LocalDate.parse(lastUsed));
    }
}

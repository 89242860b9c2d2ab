package dev.frameworkadvisor.store;

import dev.frameworkadvisor.access.AuditEntry;
import dev.frameworkadvisor.access.AuditStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The audit trail in the database. */
final class AuditRows implements AuditStore {

    private final Database database;

    AuditRows(Database database) {
        this.database = database;
    }

    static void insert(Sql sql, AuditEntry entry) throws SQLException {
        sql.update(
                "INSERT INTO audit (at, request_id, client_request_id, subject, key_prefix, action, resource, result,"
                        + " decision_id, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.at().toEpochMilli(),
                entry.requestId(),
                entry.clientRequestId(),
                entry.subject(),
                entry.key(),
                entry.action(),
                entry.resource(),
                entry.result(),
                entry.decisionId(),
                entry.digest());
    }

    @Override
    public List<Row> list(long before, int limit) {
        return database.read(sql ->
                sql.list("SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?", AuditRows::read, before, limit));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new AuditEntry(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("request_id"),
                        row.getString("client_request_id"),
                        row.getString("subject"),
                        row.getString("key_prefix"),
                        row.getString("action"),
                        row.getString("resource"),
                        row.getString("result"),
                        row.getString("decision_id"),
                        row.getString("digest")));
    }
}

package dev.frameworkadvisor.store;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a filter in SQL. Contains only those that are set, so that the database can choose an index.
 *
 * @param sql the conditions, each preceded by {@code AND}
 * @param values the parameters, in order
 */
record WhereClause(String sql, List<String> values) {

    /**
     * Creates the conditions of a filter.
     *
     * @param before only profiles with smaller ids; null for all
     * @param position the SQL function for the position of a text in another
     */
    static WhereClause of(ProfileFilter filter, @Nullable String before, String position) {
        StringBuilder sql = new StringBuilder();
        List<String> values = new ArrayList<>();
        add(sql, values, " AND p.id < ?", before);
        add(sql, values, " AND p.verdict = ?", filter.verdict());
        add(sql, values, " AND p.level = ?", filter.level());
        add(sql, values, " AND p.knowledge = ?", filter.knowledge());
        // LIKE with a wildcard at both ends compares character by character from every position.
        add(sql, values, " AND " + position + "(p.folded_name, ?) > 0", ProfileRows.folded(filter.name()));
        return new WhereClause(sql.toString(), values);
    }

    private static void add(StringBuilder sql, List<String> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value.toString());
        }
    }
}

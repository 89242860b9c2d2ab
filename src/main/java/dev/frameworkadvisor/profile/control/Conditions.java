package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.profile.entity.ProfileFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a filter in SQL: only those that are set, so that the database sees which index serves them.
 *
 * @param sql each condition after an {@code AND}
 * @param values by the names that the SQL gives them
 */
record Conditions(String sql, Map<String, String> values) {

    static Conditions of(ProfileFilter filter, @Nullable String before) {
        StringBuilder sql = new StringBuilder();
        Map<String, String> values = new LinkedHashMap<>();
        add(sql, values, " AND p.id < :before", "before", before);
        add(sql, values, " AND p.verdict = :verdict", "verdict", filter.verdict());
        add(sql, values, " AND p.level = :level", "level", filter.level());
        add(sql, values, " AND p.knowledge = :knowledge", "knowledge", filter.knowledge());
        String name = ProfileRows.folded(filter.name());
        add(sql, values, " AND p.folded_name LIKE :name ESCAPE '!'", "name", name == null ? null : containing(name));
        return new Conditions(sql.toString(), values);
    }

    private static void add(
            StringBuilder sql, Map<String, String> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value.toString());
        }
    }

    private static String containing(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }
}

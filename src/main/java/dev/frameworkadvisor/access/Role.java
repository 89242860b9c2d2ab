package dev.frameworkadvisor.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A role of a caller. Each includes those before it. */
public enum Role {
    /** Reads stored profiles and the portfolio. */
    READER,
    /** Creates profiles, and changes and deletes those of its owner. */
    WRITER,
    /** Everything, including keys, the audit trail and the profiles of all owners. */
    ADMIN;

    /** Returns whether a caller with this role may do what the other role may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** Returns the name in requests, responses and settings, such as {@code reader}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the role with this label; empty for any other text. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }

    /** Returns the labels of all roles. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Role::label).toList();
    }
}

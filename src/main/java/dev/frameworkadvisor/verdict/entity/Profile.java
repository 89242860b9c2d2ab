package dev.frameworkadvisor.verdict.entity;

import dev.frameworkadvisor.knowledge.entity.Knowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project, described in the terms of one knowledge version. Canonical: two profiles that say the same are equal.
 *
 * @param name the project's name; it has no part in the verdict
 * @param answers one for every criterion of the version, in catalog order
 */
public record Profile(@Nullable String name, Knowledge knowledge, List<Answer> answers) {

    public Profile {
        answers = List.copyOf(answers);
    }
}

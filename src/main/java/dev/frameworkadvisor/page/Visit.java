package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of the questionnaire, all of which is in the address of the page.
 *
 * @param profile the valid part of the profile
 * @param pinned whether the address names the knowledge version
 * @param given the valid parameters in the order in which they were given
 * @param faults what is not valid in the address
 * @param at id of the criterion whose answer is to be changed; null if none is named
 * @param all whether all questions are asked on one page
 */
record Visit(
        Profile profile,
        KnowledgeVersion version,
        boolean pinned,
        List<Parameter> given,
        List<Fault> faults,
        @Nullable String at,
        boolean all) {

    static final String SKIP = "skip";
    static final String PRIORITY = "priority";
    static final String NAME = "name";
    static final String KNOWLEDGE = "knowledge";
    static final String AT = "at";
    static final String ALL = "all";

    Visit {
        given = List.copyOf(given);
        faults = List.copyOf(faults);
    }

    Knowledge knowledge() {
        return profile.knowledge();
    }

    /** Returns the ids of the criteria that the visitor is not sure about. */
    Set<String> skipped() {
        Set<String> skipped = new HashSet<>();
        for (Parameter parameter : given) {
            if (parameter.name().equals(SKIP)) {
                skipped.add(parameter.value());
            }
        }
        return skipped;
    }

    /** Returns the parameters of the profile, which the API understands too. */
    List<Parameter> profileParameters() {
        return given.stream()
                .filter(parameter -> !parameter.name().equals(SKIP))
                .toList();
    }

    /** Returns the parameters of the profile with its knowledge version. */
    List<Parameter> pinnedParameters() {
        return pinned ? profileParameters() : with(profileParameters(), KNOWLEDGE, version.version());
    }

    /** Returns the parameters without answer, priority and skipping of the criterion. */
    List<Parameter> without(Criterion criterion) {
        return without(given, criterion.id());
    }

    /** Returns the parameters of the profile with another answer to the criterion. */
    List<Parameter> answering(String criterion, String option) {
        List<Parameter> others = profileParameters().stream()
                .filter(parameter -> !parameter.name().equals(criterion))
                .toList();
        return with(others, criterion, option);
    }

    String adviseLink() {
        return Parameter.link("/advise", given);
    }

    String allLink() {
        return Parameter.link("/advise", with(given, ALL, "true"));
    }

    String verdictLink() {
        return Parameter.link("/verdict", profileParameters());
    }

    String changeLink(Criterion criterion) {
        return Parameter.link("/advise", with(given, AT, criterion.id()));
    }

    /** Returns the address before the last step; null at the first question. */
    @Nullable
    String backLink() {
        for (int i = given.size() - 1; i >= 0; i--) {
            String name = given.get(i).name();
            if (!name.equals(NAME) && !name.equals(KNOWLEDGE)) {
                List<Parameter> before = new ArrayList<>(given);
                before.remove(i);
                return Parameter.link("/advise", before);
            }
        }
        return null;
    }

    static List<Parameter> with(List<Parameter> parameters, String name, String value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return more;
    }

    static List<Parameter> without(List<Parameter> parameters, String criterion) {
        return parameters.stream()
                .filter(parameter -> !isAbout(parameter, criterion))
                .toList();
    }

    private static boolean isAbout(Parameter parameter, String criterion) {
        return switch (parameter.name()) {
            case SKIP -> parameter.value().equals(criterion);
            case PRIORITY -> parameter.value().startsWith(criterion + ":");
            default -> parameter.name().equals(criterion);
        };
    }
}

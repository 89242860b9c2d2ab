package dev.frameworkadvisor.profile;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates a draft against a knowledge version and reports every violation with the allowed values. */
final class ProfileValidator {

    /** Allowed priorities in ascending order of their factors. */
    static final List<String> PRIORITIES =
            Arrays.stream(Priority.values()).map(Priority::name).toList();

    private final Knowledge knowledge;
    private final Violations violations;

    /** @param violations violations found while reading the draft; receives those found here */
    ProfileValidator(Knowledge knowledge, Violations violations) {
        this.knowledge = knowledge;
        this.violations = violations;
    }

    /**
     * Adds every violation of the draft.
     *
     * @param profile the resolved draft, without its unknown ids
     */
    void validate(ProfileDraft draft, Profile profile) {
        if (!violations.isEmpty()) {
            completeViolations(draft);
        }
        checkName(draft.name());
        if (answered(profile) < draft.answers().size()) {
            draft.answers().forEach(this::checkAnswer);
        }
        draft.priorities().forEach(this::checkPriority);
        checkWeights(profile);
    }

    /** Adds the allowed values to violations from reading: they were found before the knowledge version was known. */
    private void completeViolations(ProfileDraft draft) {
        List<Violation> found = violations.found();
        for (Violation violation : found.stream()
                .filter(candidate -> candidate.allowed().isEmpty())
                .toList()) {
            violation.memberOf("/answers").ifPresent(id -> complete("/answers", id, draft.answers()));
            violation.memberOf("/priorities").ifPresent(id -> complete("/priorities", id, draft.priorities()));
        }
    }

    private void complete(String parent, String criterionId, Map<String, String> read) {
        Optional<Criterion> criterion = knowledge.criterion(criterionId);
        if (criterion.isPresent()) {
            violations.addAllowed(
                    Violation.pointer(parent, criterionId),
                    parent.equals("/answers") ? options(criterion.get()) : PRIORITIES);
        } else if (!read.containsKey(criterionId)) {
            find(parent, criterionId);
        }
    }

    private void checkName(@Nullable String name) {
        if (name == null) {
            return;
        }
        if (name.codePointCount(0, name.length()) > ProfileDraft.LONGEST_NAME) {
            violations.add(Violation.of("/name", "It is longer than " + ProfileDraft.LONGEST_NAME + " characters."));
        }
        if (name.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            violations.add(Violation.of("/name", "Contains an unpaired surrogate (U+D800 to U+DFFF)."));
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            violations.add(Violation.of("/name", "Contains a control character (U+0000 to U+001F, U+007F to U+009F)."));
        }
    }

    private void checkAnswer(String criterionId, String optionId) {
        Optional<Criterion> criterion = find("/answers", criterionId);
        if (criterion.isPresent() && criterion.get().option(optionId).isEmpty()) {
            violations.add(() -> Violation.unknown(
                    Violation.pointer("/answers", criterionId),
                    "The criterion has no option " + Violation.quote(optionId) + ".",
                    optionId,
                    options(criterion.get())));
        }
    }

    private static List<String> options(Criterion criterion) {
        return criterion.options().stream().map(Option::id).toList();
    }

    private void checkPriority(String criterionId, String priority) {
        if (find("/priorities", criterionId).isPresent() && !PRIORITIES.contains(priority)) {
            violations.add(() -> Violation.unknown(
                    Violation.pointer("/priorities", criterionId),
                    "There is no priority " + Violation.quote(priority) + ".",
                    priority,
                    PRIORITIES));
        }
    }

    private Optional<Criterion> find(String parent, String criterionId) {
        Optional<Criterion> criterion = knowledge.criterion(criterionId);
        if (criterion.isEmpty()) {
            violations.add(() -> Violation.unknown(
                    Violation.pointer(parent, criterionId),
                    "Knowledge " + knowledge.version() + " has no criterion " + Violation.quote(criterionId) + ".",
                    criterionId,
                    knowledge.criteria().stream().map(Criterion::id).toList()));
        }
        return criterion;
    }

    private static int answered(Profile profile) {
        int answered = 0;
        for (Answer answer : profile.answers()) {
            answered += answer.option() == null ? 0 : 1;
        }
        return answered;
    }

    private void checkWeights(Profile profile) {
        if (profile.answers().stream().allMatch(answer -> answer.weight() == 0)) {
            violations.add(Violation.of(
                    "/priorities",
                    "No criterion counts: each is ignored, or none of its options favors a framework. Do not ignore at least"
                            + " one that counts."));
        }
    }
}

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

/** Tells what of a profile as written does not fit a knowledge version, and what could stand there. */
final class ProfileValidator {

    /** What can stand as a priority, in the order of their factors. */
    static final List<String> PRIORITIES =
            Arrays.stream(Priority.values()).map(Priority::name).toList();

    private final Knowledge knowledge;
    private final Violations violations;

    /** @param violations holds what could not be read, and receives everything that does not fit */
    ProfileValidator(Knowledge knowledge, Violations violations) {
        this.knowledge = knowledge;
        this.violations = violations;
    }

    /** @param profile what the draft has been resolved to, without what does not fit */
    void tell(ProfileDraft draft, Profile profile) {
        if (!violations.isEmpty()) {
            completeUnread(draft);
        }
        checkName(draft.name());
        if (answered(profile) < draft.answers().size()) {
            draft.answers().forEach(this::checkAnswer);
        }
        draft.priorities().forEach(this::checkPriority);
        checkSomethingCounts(profile);
    }

    /** What could not be read as an answer or a priority was refused before it was known what could stand there. */
    private void completeUnread(ProfileDraft draft) {
        List<Violation> found = violations.found();
        for (Violation unread :
                found.stream().filter(known -> known.allowed().isEmpty()).toList()) {
            unread.memberOf("/answers").ifPresent(id -> complete("/answers", id, draft.answers()));
            unread.memberOf("/priorities").ifPresent(id -> complete("/priorities", id, draft.priorities()));
        }
    }

    private void complete(String parent, String criterionId, Map<String, String> read) {
        Optional<Criterion> criterion = knowledge.criterion(criterionId);
        if (criterion.isPresent()) {
            violations.tellAllowed(
                    Violation.pointer(parent, criterionId),
                    parent.equals("/answers") ? options(criterion.get()) : PRIORITIES);
        } else if (!read.containsKey(criterionId)) {
            known(parent, criterionId);
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
            violations.add(Violation.of("/name", "It holds half a surrogate pair, which is not a character."));
        }
    }

    private void checkAnswer(String criterionId, String optionId) {
        Optional<Criterion> criterion = known("/answers", criterionId);
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
        if (known("/priorities", criterionId).isPresent() && !PRIORITIES.contains(priority)) {
            violations.add(() -> Violation.unknown(
                    Violation.pointer("/priorities", criterionId),
                    "There is no priority " + Violation.quote(priority) + ".",
                    priority,
                    PRIORITIES));
        }
    }

    private Optional<Criterion> known(String parent, String criterionId) {
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

    private void checkSomethingCounts(Profile profile) {
        if (profile.answers().stream().allMatch(answer -> answer.weight() == 0)) {
            violations.add(Violation.of(
                    "/priorities",
                    "No criterion counts: each is ignored, or none of its options favors a framework. Do not ignore at least"
                            + " one that counts."));
        }
    }
}

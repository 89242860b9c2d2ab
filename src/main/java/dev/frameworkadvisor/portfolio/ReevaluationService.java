package dev.frameworkadvisor.portfolio;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.VerdictSummary;
import dev.frameworkadvisor.verdict.View;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Evaluation of profiles when they are stored, and re-evaluation with other knowledge versions. */
public class ReevaluationService {

    private final KnowledgeBase base;
    private final VerdictEngines verdicts;

    public ReevaluationService(KnowledgeBase base, VerdictEngines verdicts) {
        this.base = base;
        this.verdicts = verdicts;
    }

    /** Returns the decision on a profile by its knowledge version and the current method. */
    public Decision decide(Profile profile) {
        Knowledge knowledge = profile.knowledge();
        VerdictSummary summary = verdicts.summarize(profile);
        return new Decision(
                Verdict.METHOD,
                knowledge.version(),
                knowledge.digest(),
                summary.verdict(),
                summary.level(),
                summary.decisionId());
    }

    /**
     * Returns the stored profile as a request for a knowledge version.
     *
     * @param version an existing version; null for the version of the stored decision
     * @throws ProblemException if the profile is not valid in the version, or the version of the decision is not served
     */
    public ProfileRequest request(StoredProfile stored, @Nullable String version) {
        if (version == null && knowledgeThen(stored).isEmpty()) {
            throw new ProblemException(
                    ProblemType.GONE,
                    "Knowledge " + stored.decision().knowledge()
                            + ", which decided this revision, is no longer served with the same content. Choose"
                            + " another version with the parameter knowledge.");
        }
        String chosen = version == null ? stored.decision().knowledge() : version;
        ProfileDraft profile = stored.profile();
        ProfileDraft draft = new ProfileDraft(profile.name(), profile.answers(), profile.priorities(), chosen);
        return ProfileResolver.resolve(base, draft, "The stored profile", new Violations(), 0);
    }

    /**
     * Returns the current knowledge version if it gives another verdict or level, or if the profile is not valid in it.
     * {@link #now} also explains the difference, at a higher cost.
     */
    public Optional<Knowledge> overruling(StoredProfile stored) {
        Knowledge current = base.current().knowledge();
        if (isUpToDate(stored.decision(), current)) {
            return Optional.empty();
        }
        Violations violations = new Violations();
        Profile profile = resolve(stored, current, violations);
        boolean stands = violations.isEmpty() && decide(profile).agreesWith(stored.decision());
        return stands ? Optional.empty() : Optional.of(current);
    }

    /** Re-evaluates with the current version; a different verdict or level counts as a different decision. */
    public Reevaluation now(StoredProfile stored) {
        return by(stored, base.current().knowledge(), Decision::agreesWith);
    }

    /** Re-evaluates with another version than that of the decision; only a different verdict counts. */
    public Reevaluation by(StoredProfile stored, Knowledge newer) {
        return by(stored, newer, (then, now) -> then.verdict() == now.verdict());
    }

    private Reevaluation by(StoredProfile stored, Knowledge newer, BiPredicate<Decision, Decision> same) {
        Decision then = stored.decision();
        if (isUpToDate(then, newer)) {
            return new Reevaluation.Same();
        }
        Violations violations = new Violations();
        Profile profile = resolve(stored, newer, violations);
        if (!violations.isEmpty()) {
            return unfit(newer, violations);
        }
        Decision now = decide(profile);
        if (same.test(then, now)) {
            return new Reevaluation.Same();
        }
        Optional<Profile> before = knowledgeThen(stored).map(older -> resolve(stored, older, violations));
        Cause cause = Causes.between(then, now, before.map(this::decide), same);
        return new Reevaluation.Otherwise(
                then,
                now,
                cause,
                Causes.explanation(cause, newer),
                before.map(old -> moves(old, profile)).orElse(List.of()));
    }

    /** Returns whether neither the method nor the content of the knowledge has changed since the decision. */
    private static boolean isUpToDate(Decision then, Knowledge newer) {
        return then.method() == Verdict.METHOD && newer.digest().equals(then.digest());
    }

    /** Compares the decisions of two versions with the current method; only a different verdict counts. */
    public Reevaluation between(StoredProfile stored, Knowledge older, Knowledge newer) {
        Violations violations = new Violations();
        Profile before = resolve(stored, older, violations);
        if (!violations.found().isEmpty()) {
            return unfit(older, violations);
        }
        Profile after = resolve(stored, newer, violations);
        if (!violations.found().isEmpty()) {
            return unfit(newer, violations);
        }
        if (verdicts.outcome(before) == verdicts.outcome(after)) {
            return new Reevaluation.Same();
        }
        return new Reevaluation.Otherwise(
                decide(before),
                decide(after),
                Cause.KNOWLEDGE,
                Causes.explanation(Cause.KNOWLEDGE, newer),
                moves(before, after));
    }

    private List<ContributionChange> moves(Profile before, Profile after) {
        return ContributionChanges.between(verdicts.of(before, View.SUMMARY), verdicts.of(after, View.SUMMARY));
    }

    /** Returns the knowledge version of the decision if it is served with the same content. */
    Optional<Knowledge> knowledgeThen(StoredProfile stored) {
        return base.find(stored.decision().knowledge())
                .map(KnowledgeVersion::knowledge)
                .filter(knowledge -> knowledge.digest().equals(stored.decision().digest()));
    }

    private static Reevaluation unfit(Knowledge version, Violations violations) {
        return new Reevaluation.Unfit(version.version(), version.digest(), violations.found());
    }

    private static Profile resolve(StoredProfile stored, Knowledge knowledge, Violations violations) {
        return ProfileResolver.resolve(stored.profile(), knowledge, violations);
    }
}

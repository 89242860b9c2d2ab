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

/** Evaluates profiles when they are stored, and again by other knowledge versions. */
public class ReevaluationService {

    private final KnowledgeBase base;
    private final VerdictEngines verdicts;

    public ReevaluationService(KnowledgeBase base, VerdictEngines verdicts) {
        this.base = base;
        this.verdicts = verdicts;
    }

    public Decision decide(Profile profile) {
        Knowledge knowledge = profile.knowledge();
        VerdictSummary judgement = verdicts.judgement(profile);
        return new Decision(
                Verdict.METHOD,
                knowledge.version(),
                knowledge.digest(),
                judgement.verdict(),
                judgement.level(),
                judgement.decisionId());
    }

    /**
     * The stored profile by the knowledge version that is asked for; by the one that judged it where none is.
     *
     * @param version one that there is
     * @throws ProblemException if the profile does not fit the version, or the one that judged it is gone
     */
    public ProfileRequest request(StoredProfile stored, @Nullable String version) {
        if (version == null && knowledgeThen(stored).isEmpty()) {
            throw new ProblemException(
                    ProblemType.GONE,
                    "Knowledge " + stored.decision().knowledge()
                            + ", which judged this revision, is not served any more, or not with the same content. Choose"
                            + " another version with the parameter knowledge.");
        }
        String chosen = version == null ? stored.decision().knowledge() : version;
        ProfileDraft profile = stored.profile();
        ProfileDraft draft = new ProfileDraft(profile.name(), profile.answers(), profile.priorities(), chosen);
        return ProfileResolver.resolve(base, draft, "The stored profile", new Violations(), 0);
    }

    /** The current version, where it gives another verdict or level; {@link #now} explains why, at a higher cost. */
    public Optional<Knowledge> overruling(StoredProfile stored) {
        Knowledge current = base.current().knowledge();
        if (isUpToDate(stored.decision(), current)) {
            return Optional.empty();
        }
        Violations misfits = new Violations();
        Profile profile = bound(stored, current, misfits);
        boolean stands = misfits.isEmpty() && decide(profile).agreesWith(stored.decision());
        return stands ? Optional.empty() : Optional.of(current);
    }

    /** What the current version makes of it: another verdict or another level is another decision. */
    public Reevaluation now(StoredProfile stored) {
        return by(stored, base.current().knowledge(), Decision::agreesWith);
    }

    /** What another version makes of it, other than the one that judged it: only another verdict counts. */
    public Reevaluation by(StoredProfile stored, Knowledge newer) {
        return by(stored, newer, (then, now) -> then.verdict() == now.verdict());
    }

    private Reevaluation by(StoredProfile stored, Knowledge newer, BiPredicate<Decision, Decision> same) {
        Decision then = stored.decision();
        if (isUpToDate(then, newer)) {
            return new Reevaluation.Same();
        }
        Violations misfits = new Violations();
        Profile profile = bound(stored, newer, misfits);
        if (!misfits.isEmpty()) {
            return unfit(newer, misfits);
        }
        Decision now = decide(profile);
        if (same.test(then, now)) {
            return new Reevaluation.Same();
        }
        Optional<Profile> before = knowledgeThen(stored).map(older -> bound(stored, older, misfits));
        Cause cause = Causes.between(then, now, before.map(this::decide), same);
        return new Reevaluation.Otherwise(
                then,
                now,
                cause,
                Causes.explanation(cause, newer),
                before.map(old -> moves(old, profile)).orElse(List.of()));
    }

    /** Nothing that a decision depends on has changed since then. */
    private static boolean isUpToDate(Decision then, Knowledge newer) {
        return then.method() == Verdict.METHOD && newer.digest().equals(then.digest());
    }

    /** What one version makes of it, other than another. */
    public Reevaluation between(StoredProfile stored, Knowledge older, Knowledge newer) {
        Violations misfits = new Violations();
        Profile before = bound(stored, older, misfits);
        if (!misfits.found().isEmpty()) {
            return unfit(older, misfits);
        }
        Profile after = bound(stored, newer, misfits);
        if (!misfits.found().isEmpty()) {
            return unfit(newer, misfits);
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

    /** The knowledge that judged it, if it is served with the same content. */
    Optional<Knowledge> knowledgeThen(StoredProfile stored) {
        return base.edition(stored.decision().knowledge())
                .map(KnowledgeVersion::knowledge)
                .filter(knowledge -> knowledge.digest().equals(stored.decision().digest()));
    }

    private static Reevaluation unfit(Knowledge version, Violations misfits) {
        return new Reevaluation.Unfit(version.version(), version.digest(), misfits.found());
    }

    private static Profile bound(StoredProfile stored, Knowledge knowledge, Violations misfits) {
        return ProfileResolver.resolve(stored.profile(), knowledge, misfits);
    }
}

package dev.frameworkadvisor.profile.boundary;

import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.profile.control.Moves;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.Move;
import dev.frameworkadvisor.profile.entity.Rejudgement;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.boundary.ProfileRequest;
import dev.frameworkadvisor.verdict.boundary.ProfileRequests;
import dev.frameworkadvisor.verdict.boundary.Verdicts;
import dev.frameworkadvisor.verdict.control.ProfileResolver;
import dev.frameworkadvisor.verdict.entity.Judgement;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.View;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges stored profiles: once when they are written, and again by whatever knowledge is asked for. */
@Singleton
public class Decisions {

    private final KnowledgeBase base;
    private final ProfileRequests requests;
    private final Verdicts verdicts;

    Decisions(KnowledgeBase base, ProfileRequests requests, Verdicts verdicts) {
        this.base = base;
        this.requests = requests;
        this.verdicts = verdicts;
    }

    Decision decide(Profile profile) {
        Knowledge knowledge = profile.knowledge();
        Judgement judgement = verdicts.judgement(profile);
        return new Decision(
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
        return requests.fromDraft(new ProfileDraft(profile.name(), profile.answers(), profile.priorities(), chosen));
    }

    /** The current version, where it makes something else of it; {@link #now} tells what, which takes longer. */
    Optional<Knowledge> overruling(StoredProfile stored) {
        Knowledge current = base.current().knowledge();
        return stands(stored, current) ? Optional.empty() : Optional.of(current);
    }

    /** What the current version makes of it. */
    Rejudgement now(StoredProfile stored) {
        return by(stored, base.current().knowledge());
    }

    /** What another version makes of it, other than the one that judged it. */
    Rejudgement by(StoredProfile stored, Knowledge newer) {
        if (stands(stored, newer)) {
            return new Rejudgement.Same();
        }
        Violations misfits = new Violations();
        Profile profile = bound(stored, newer, misfits);
        if (!misfits.found().isEmpty()) {
            return unfit(newer, misfits);
        }
        List<Move> moved = knowledgeThen(stored)
                .map(older -> moves(bound(stored, older, misfits), profile))
                .orElse(List.of());
        return new Rejudgement.Otherwise(stored.decision(), decide(profile), moved);
    }

    /** Whether another version decides the same. */
    private boolean stands(StoredProfile stored, Knowledge newer) {
        Decision then = stored.decision();
        if (newer.digest().equals(then.digest())) {
            return true;
        }
        Violations misfits = new Violations();
        Profile profile = bound(stored, newer, misfits);
        return misfits.found().isEmpty() && verdicts.outcome(profile) == then.verdict();
    }

    /** What one version makes of it, other than another. */
    Rejudgement between(StoredProfile stored, Knowledge older, Knowledge newer) {
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
            return new Rejudgement.Same();
        }
        return new Rejudgement.Otherwise(decide(before), decide(after), moves(before, after));
    }

    private List<Move> moves(Profile before, Profile after) {
        return Moves.between(verdicts.of(before, View.SUMMARY), verdicts.of(after, View.SUMMARY));
    }

    /** The knowledge that judged it, if it is served with the same content. */
    Optional<Knowledge> knowledgeThen(StoredProfile stored) {
        return base.edition(stored.decision().knowledge())
                .map(Edition::knowledge)
                .filter(knowledge -> knowledge.digest().equals(stored.decision().digest()));
    }

    private static Rejudgement unfit(Knowledge version, Violations misfits) {
        return new Rejudgement.Unfit(version.version(), version.digest(), misfits.found());
    }

    private static Profile bound(StoredProfile stored, Knowledge knowledge, Violations misfits) {
        return ProfileResolver.resolve(stored.profile(), knowledge, misfits);
    }
}

package dev.frameworkadvisor.check;

import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Checks declared choices against the requested knowledge version, on the current day in UTC. */
public class CheckService {

    private final KnowledgeBase base;
    private final VerdictEngines verdicts;
    private final Clock clock;

    public CheckService(KnowledgeBase base, VerdictEngines verdicts, Clock clock) {
        this.base = base;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** Returns the check of a declaration, with notes on deprecation, on the current version and on the waiver. */
    public Check of(ProfileRequest request, Declaration declaration, Policy policy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Verdict verdict = verdicts.of(request.profile(), View.FULL);
        List<String> notes = new ArrayList<>();
        KnowledgeVersion used = request.version();
        Deprecation deprecation = used.deprecation();
        if (deprecation != null) {
            notes.add(Notes.deprecated(used, deprecation, base.current().version()));
        }
        if (isOlder(used)) {
            notes.addAll(otherwise(request, verdict, declaration, policy, today));
        }
        if (declaration.waiver() != null && Gate.decide(verdict, declaration, policy, today) == Code.AGREE) {
            notes.add(Notes.unneeded());
        }
        return Checker.check(verdict, declaration, policy, today, notes);
    }

    /** Returns whether the version is older than the current one. */
    private boolean isOlder(KnowledgeVersion used) {
        List<String> versions = base.numbers();
        return versions.indexOf(used.version())
                < versions.indexOf(base.current().version());
    }

    private List<String> otherwise(
            ProfileRequest request, Verdict pinned, Declaration declaration, Policy policy, LocalDate today) {
        Knowledge current = base.current().knowledge();
        Violations violations = new Violations();
        Profile profile = ProfileResolver.resolve(request.draft(), current, violations);
        return violations.found().isEmpty()
                ? Notes.otherwise(pinned, verdicts.of(profile, View.FULL), declaration, policy, today)
                : List.of(Notes.unfit(current.version(), violations.found()));
    }
}

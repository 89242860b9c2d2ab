package dev.frameworkadvisor.check.boundary;

import dev.frameworkadvisor.check.control.Checker;
import dev.frameworkadvisor.check.control.Gate;
import dev.frameworkadvisor.check.control.Notes;
import dev.frameworkadvisor.check.entity.Check;
import dev.frameworkadvisor.check.entity.Code;
import dev.frameworkadvisor.check.entity.Declaration;
import dev.frameworkadvisor.check.entity.Policy;
import dev.frameworkadvisor.knowledge.entity.Deprecation;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.boundary.ProfileRequest;
import dev.frameworkadvisor.verdict.boundary.Verdicts;
import dev.frameworkadvisor.verdict.control.ProfileResolver;
import dev.frameworkadvisor.verdict.entity.Profile;
import dev.frameworkadvisor.verdict.entity.Verdict;
import dev.frameworkadvisor.verdict.entity.View;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Checks declared choices by the knowledge that they ask for, today. */
@Singleton
class Checks {

    private final KnowledgeBase base;
    private final Verdicts verdicts;
    private final Clock clock;

    Checks(KnowledgeBase base, Verdicts verdicts, Clock clock) {
        this.base = base;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    Check of(ProfileRequest request, Declaration declaration, Policy policy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Verdict verdict = verdicts.of(request.profile(), View.FULL);
        List<String> notes = new ArrayList<>();
        Edition used = request.edition();
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

    /** A version that was pinned and is not the current one any more. */
    private boolean isOlder(Edition used) {
        List<String> versions = base.versions();
        return versions.indexOf(used.version())
                < versions.indexOf(base.current().version());
    }

    private List<String> otherwise(
            ProfileRequest request, Verdict pinned, Declaration declaration, Policy policy, LocalDate today) {
        Knowledge current = base.current().knowledge();
        Violations misfits = new Violations();
        Profile profile = ProfileResolver.resolve(request.draft(), current, misfits);
        return misfits.found().isEmpty()
                ? Notes.otherwise(pinned, verdicts.of(profile, View.FULL), declaration, policy, today)
                : List.of(Notes.unfit(current.version(), misfits.found()));
    }
}

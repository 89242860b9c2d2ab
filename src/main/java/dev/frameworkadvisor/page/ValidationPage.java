package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.render.document.NumberFormat;
import dev.frameworkadvisor.validation.ProjectCase;
import dev.frameworkadvisor.validation.Proportion;
import dev.frameworkadvisor.validation.ValidationReport;
import java.util.List;

/** The validation of a knowledge version against public projects, with every project, for people. */
record ValidationPage(ValidationReport report) {

    /**
     * A project.
     *
     * @param source web address of what shows the choice
     * @param link the report on its profile
     */
    record Case(String name, String source, String choice, String verdict, String level, boolean agrees, String link) {}

    AgreementTable agreement() {
        return new AgreementTable(report);
    }

    List<Case> cases() {
        return report.cases().stream().map(this::row).toList();
    }

    private Case row(ProjectCase one) {
        Knowledge knowledge = report.knowledge();
        ProfileDraft draft = one.profile().draft();
        ProfileDraft pinned = new ProfileDraft(draft.name(), draft.answers(), draft.priorities(), knowledge.version());
        return new Case(
                one.project().repository(),
                one.project().evidence(),
                Labels.outcome(one.project().choice(), knowledge),
                Labels.outcome(one.verdict(), knowledge),
                Labels.level(one.level()),
                one.isExact(),
                Parameter.link("/verdict", ProfileParameters.of(pinned)));
    }

    /** Returns in how many projects that changed the framework the margin moved with them. */
    String moved() {
        Proportion moved = report.pairs().moved();
        return "In " + moved.n() + " of " + moved.of()
                + " projects that moved to the other framework, the margin moved with them ("
                + NumberFormat.percent(moved.low()) + " to " + NumberFormat.percent(moved.high())
                + " with 95 % confidence).";
    }
}

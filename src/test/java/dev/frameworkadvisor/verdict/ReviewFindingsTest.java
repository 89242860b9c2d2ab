package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fit;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.verdict.fixtures.Shipped;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings of the review of 2.0.0, fixed in 2.1.0. Each test also reproduces the finding in 2.0.0. */
class ReviewFindingsTest {

    private static final String OLD = "2.0.0";
    private static final String NEW = "2.1.0";

    private static final Map<String, String> STATIC_BLOG = Map.of(
            "architecture", "core-plus-services",
            "application-type", "blog",
            "content", "mostly-static");

    private static final Map<String, String> EDITORIAL_PORTAL = Map.of(
            "architecture", "core-plus-services",
            "application-type", "content-portal",
            "project-scope", "large",
            "content", "database-driven",
            "admin-interface", "essential");

    private static final Map<String, String> REGULATED_API = Map.of(
            "compliance", "strict",
            "security-defaults", "must-be-built-in",
            "application-type", "rest-api");

    private static final Map<String, String> SMALL_REGULATED_API = Map.of(
            "compliance", "strict",
            "security-defaults", "must-be-built-in",
            "application-type", "rest-api",
            "project-scope", "small",
            "architecture", "independent-services");

    private static final Map<String, String> PROTOTYPE_THAT_GROWS =
            Map.of("stage", "prototype", "growth", "enterprise-scale");

    private static final Map<String, String> PROTOTYPE_THAT_STAYS_SMALL = Map.of(
            "stage", "prototype",
            "growth", "stays-small",
            "community-support", "heavily",
            "compliance", "strict",
            "team-size", "large",
            "project-scope", "small",
            "time-to-release", "weeks",
            "team-experience", "beginners");

    @Test
    void combineNeedsContentForTheCore() {
        assertEquals(Outcome.COMBINE, verdict(OLD, STATIC_BLOG));
        assertNotEquals(Outcome.COMBINE, verdict(NEW, STATIC_BLOG));
    }

    @Test
    void combineHasNoUpperBound() {
        assertEquals(Outcome.DJANGO, verdict(OLD, EDITORIAL_PORTAL));
        assertEquals(Outcome.COMBINE, verdict(NEW, EDITORIAL_PORTAL));
    }

    @Test
    void flaskThenDjangoFiresWhereGrowthIsExpected() {
        assertEquals(Outcome.NO_CLEAR_WINNER, verdict(OLD, PROTOTYPE_THAT_GROWS));
        assertEquals(Outcome.FLASK_THEN_DJANGO, verdict(NEW, PROTOTYPE_THAT_GROWS));
    }

    @Test
    void flaskThenDjangoNeedsGrowth() {
        assertEquals(Outcome.FLASK_THEN_DJANGO, verdict(OLD, PROTOTYPE_THAT_STAYS_SMALL));
        assertNotEquals(Outcome.FLASK_THEN_DJANGO, verdict(NEW, PROTOTYPE_THAT_STAYS_SMALL));
    }

    @Test
    void regulatedApiGetsDjango() {
        assertNotEquals(Outcome.DJANGO, verdict(OLD, REGULATED_API));
        assertEquals(Outcome.DJANGO, verdict(NEW, REGULATED_API));
    }

    @Test
    void smallRegulatedApiDoesNotGetFlask() {
        assertEquals(Outcome.FLASK, verdict(OLD, SMALL_REGULATED_API));
        assertNotEquals(Outcome.FLASK, verdict(NEW, SMALL_REGULATED_API));
    }

    @ParameterizedTest
    @CsvSource({
        "stage, first-release, 2, 3, 2, 2",
        "application-type, rest-api, 1, 4, 2, 4",
        "time-to-release, over-half-a-year, 3, 2, 2, 2",
        "architecture, one-application, 3, 2, 2, 2",
        "team-size, solo, 2, 3, 2, 2",
        "content, mostly-static, 2, 3, 2, 2",
        "project-scope, enterprise, 4, 1, 4, 2",
        "application-type, enterprise-app, 4, 1, 4, 2",
        "content, database-driven, 4, 1, 4, 2",
        "admin-interface, useful, 3, 1, 3, 2",
        "security-defaults, not-a-concern, 2, 2, 2, 3",
        "security-defaults, must-be-built-in, 3, 1, 4, 0",
        "community-support, heavily, 4, 1, 4, 2"
    })
    void fitFollowsTheScale(String criterion, String option, int oldDjango, int oldFlask, int django, int flask) {
        assertEquals(new Fit(oldDjango, oldFlask), fit(OLD, criterion, option));
        assertEquals(new Fit(django, flask), fit(NEW, criterion, option));
    }

    @Test
    void authenticationIsRaisedByOneSource() {
        assertEquals(4, criterion(OLD, "authentication").importance());
        assertEquals(3, criterion(NEW, "authentication").importance());
    }

    @Test
    void complianceDoesNotNameGovernment() {
        assertTrue(criterion(OLD, "compliance").question().contains("government"));
        assertFalse(criterion(NEW, "compliance").question().contains("government"));
    }

    @Test
    void adminReasonSaysBuiltIn() {
        assertFalse(reason(OLD, "admin-interface", "essential").contains("built in"));
        assertTrue(reason(NEW, "admin-interface", "essential").contains("Flask has no admin panel built in"));
    }

    @Test
    void enforcedConventionsNameLargeTeams() {
        assertFalse(reason(OLD, "structure", "enforced-conventions").contains("large teams"));
        assertTrue(reason(NEW, "structure", "enforced-conventions").contains("large teams"));
    }

    @Test
    void patternsOfTheSourcesDiffer() {
        assertTrue(reason(NEW, "structure", "enforced-conventions")
                .contains("model-view-controller or model-template-view"));
    }

    @Test
    void integrationHasAnAnswerForDjango() {
        assertTrue(criterion(OLD, "integration").options().stream()
                .noneMatch(option -> option.fit().difference() > 0));
        assertEquals(new Fit(3, 2), fit(NEW, "integration", "core-of-a-larger-system"));
    }

    @Test
    void familiarityIsAsked() {
        assertTrue(Shipped.knowledge(OLD).criterion("framework-familiarity").isEmpty());
        assertEquals(5, criterion(NEW, "framework-familiarity").importance());
        assertEquals(new Fit(4, 2), fit(NEW, "framework-familiarity", "django"));
        assertEquals(new Fit(2, 4), fit(NEW, "framework-familiarity", "flask"));
        assertEquals(new Fit(2, 2), fit(NEW, "framework-familiarity", "both"));
        assertEquals(new Fit(2, 2), fit(NEW, "framework-familiarity", "neither"));
    }

    private static Outcome verdict(String version, Map<String, String> answers) {
        return Evaluator.evaluate(Shipped.profile(version, answers)).rule().verdict();
    }

    private static Fit fit(String version, String criterion, String option) {
        return criterion(version, criterion).option(option).orElseThrow().fit();
    }

    private static String reason(String version, String criterion, String option) {
        return criterion(version, criterion).option(option).orElseThrow().reason();
    }

    private static Criterion criterion(String version, String id) {
        return Shipped.knowledge(version).criterion(id).orElseThrow();
    }
}

package dev.frameworkadvisor.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTest {

    @Test
    void doesNotThrowWithoutViolations() {
        Violations violations = new Violations();

        assertEquals(List.of(), violations.found());
        assertDoesNotThrow(() -> violations.throwIfAny(ProblemType.INVALID_PROFILE, "The profile"));
    }

    @Test
    void reportsViolationsInOrder() {
        Violation first = Violation.of("/b", "First.");
        Violation second = Violation.of("/a", "Second.");
        Violations violations = new Violations();
        violations.add(first);
        violations.add(second);

        ProblemException problem = thrown(violations);
        assertEquals(ProblemType.INVALID_PROFILE, problem.type());
        assertEquals(List.of(first, second), problem.violations());
        assertEquals(List.of(first, second), violations.found());
    }

    @ParameterizedTest
    @CsvSource({
        "1, The profile does not fit in 1 place.",
        "2, The profile does not fit in 2 places.",
        "100, The profile does not fit in 100 places.",
        "101, The profile does not fit in 101 places; the first 100 are listed.",
        "5000, The profile does not fit in 5000 places; the first 100 are listed."
    })
    void countsAllViolations(int count, String detail) {
        assertEquals(detail, thrown(found(count)).detail());
    }

    @Test
    void listsTheFirstHundred() {
        List<Violation> listed = thrown(found(250)).violations();

        assertEquals(found(100).found(), listed);
        assertEquals("/99", listed.get(99).pointer());
    }

    @Test
    void returnsSnapshotOfViolations() {
        Violations violations = found(1);
        List<Violation> before = violations.found();
        violations.add(Violation.of("/later", "Later."));

        assertEquals(1, before.size());
    }

    private static Violations found(int count) {
        Violations violations = new Violations();
        IntStream.range(0, count).forEach(i -> violations.add(Violation.of("/" + i, "No.")));
        return violations;
    }

    private static ProblemException thrown(Violations violations) {
        return assertThrows(
                ProblemException.class, () -> violations.throwIfAny(ProblemType.INVALID_PROFILE, "The profile"));
    }
}

package dev.frameworkadvisor.profile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** What whoever needs the store is told while it cannot be used. */
final class Unavailability {

    private Unavailability() {}

    /** Told so within that time. */
    static void assertUnavailable(Duration within, Executable work) {
        assertTimeoutPreemptively(within, () -> {
            ProblemException problem = assertThrows(ProblemException.class, work);
            assertEquals(ProblemType.STORE_UNAVAILABLE, problem.type());
        });
    }

    /** Works within that time, however often it is refused before. */
    static void assertRecovers(Duration within, Executable work) throws Throwable {
        long start = System.nanoTime();
        for (ProblemException refusal = attempt(work); refusal != null; refusal = attempt(work)) {
            assertEquals(ProblemType.STORE_UNAVAILABLE, refusal.type());
            assertTrue(System.nanoTime() - start < within.toNanos(), "it does not recover");
            Thread.sleep(50);
        }
    }

    private static ProblemException attempt(Executable work) throws Throwable {
        try {
            work.execute();
            return null;
        } catch (ProblemException refusal) {
            return refusal;
        }
    }
}

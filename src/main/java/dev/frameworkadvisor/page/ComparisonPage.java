package dev.frameworkadvisor.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two profiles side by side.
 *
 * @param a the first profile; null until it is chosen
 * @param b the second profile; null until it is chosen
 * @param textOfA what the address has for the first profile
 * @param textOfB what the address has for the second profile
 * @param faults what cannot be read of them
 */
record ComparisonPage(@Nullable Side a, @Nullable Side b, String textOfA, String textOfB, List<Fault> faults) {

    /** A question that the profiles differ in. */
    record Difference(String question, String a, String b, String pointsOfA, String pointsOfB) {}

    ComparisonPage {
        faults = List.copyOf(faults);
    }

    /** Returns the questions with different answers, priorities or contributions. */
    static List<Difference> differences(Side first, Side second) {
        Map<String, String> questions = new LinkedHashMap<>();
        for (Side side : List.of(first, second)) {
            side.visit()
                    .knowledge()
                    .criteria()
                    .forEach(criterion -> questions.put(criterion.id(), criterion.question()));
        }
        List<Difference> differences = new ArrayList<>();
        questions.forEach((id, question) -> {
            Difference difference =
                    new Difference(question, first.answer(id), second.answer(id), first.points(id), second.points(id));
            if (!difference.a().equals(difference.b())
                    || !difference.pointsOfA().equals(difference.pointsOfB())) {
                differences.add(difference);
            }
        });
        return differences;
    }
}

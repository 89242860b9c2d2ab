package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.TrackingParameters;
import dev.frameworkadvisor.profile.Priority;
import java.util.ArrayList;
import java.util.List;

/** Brings what forms send into the shape of a link. */
final class FormParameters {

    private FormParameters() {}

    /**
     * Removes tracking parameters, values that a form sends for an empty field or a default, exact duplicates, and what a
     * later parameter replaces: a form sends the pressed button after the selected answer.
     */
    static List<Parameter> normalize(List<Parameter> sent) {
        List<Parameter> kept = new ArrayList<>();
        for (Parameter parameter : sent) {
            if (parameter.value().isEmpty()
                    || TrackingParameters.contains(parameter.name())
                    || kept.contains(parameter)) {
                continue;
            }
            replaceEarlier(kept, parameter);
            if (!isDefault(parameter)) {
                kept.add(parameter);
            }
        }
        return kept;
    }

    private static void replaceEarlier(List<Parameter> kept, Parameter parameter) {
        String value = parameter.value();
        if (parameter.name().equals(Visit.SKIP)) {
            kept.removeIf(earlier -> earlier.name().equals(value));
        } else if (parameter.name().equals(Visit.PRIORITY)) {
            String criterion = value.substring(0, value.indexOf(':') + 1);
            kept.removeIf(earlier -> earlier.name().equals(Visit.PRIORITY)
                    && !criterion.isEmpty()
                    && earlier.value().startsWith(criterion));
        } else {
            kept.removeIf(earlier ->
                    earlier.name().equals(Visit.SKIP) && earlier.value().equals(parameter.name()));
        }
    }

    private static boolean isDefault(Parameter parameter) {
        return switch (parameter.name()) {
            case "view" -> true;
            case Visit.PRIORITY -> parameter.value().endsWith(":" + Priority.NORMAL);
            default -> false;
        };
    }
}

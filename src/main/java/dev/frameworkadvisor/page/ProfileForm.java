package dev.frameworkadvisor.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A form about a stored profile.
 *
 * @param revision the latest revision when the page was opened; empty if the form does not name it
 * @param profile the other parameters
 */
record ProfileForm(String revision, List<Parameter> profile) {

    static final String REVISION = "revision";

    ProfileForm {
        profile = List.copyOf(profile);
    }

    /** Reads a form as a browser sends it. */
    static ProfileForm of(byte[] form) {
        return of(Parameter.parse(new String(form, StandardCharsets.UTF_8)));
    }

    static ProfileForm of(List<Parameter> sent) {
        String revision = sent.stream()
                .filter(ProfileForm::isRevision)
                .map(Parameter::value)
                .findFirst()
                .orElse("");
        return new ProfileForm(
                revision,
                sent.stream().filter(parameter -> !isRevision(parameter)).toList());
    }

    private static boolean isRevision(Parameter parameter) {
        return parameter.name().equals(REVISION);
    }

    /** Returns whether the form names this revision. */
    boolean isOf(int latest) {
        return revision.equals(String.valueOf(latest));
    }

    String query() {
        return Parameter.query(profile);
    }
}

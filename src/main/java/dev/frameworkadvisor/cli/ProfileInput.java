package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.http.reading.CheckFields;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.profile.ProfileRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of commands that read a profile. */
final class ProfileInput {

    @Parameters(paramLabel = "FILE", description = "The profile in JSON or YAML; - is standard input.")
    String file = "";

    @Option(
            names = "--knowledge",
            paramLabel = "VERSION",
            description = "The knowledge version. Default: the one that FILE names, or else the current one.")
    @Nullable
    String knowledge;

    @Mixin
    KnowledgeOptions options = new KnowledgeOptions();

    /**
     * Returns the profile.
     *
     * @param fields receives what the file has in addition to a profile
     * @throws UnusableInputException with all violations, each on a line of its own, if the file is not valid
     */
    ProfileRequest read(InputFile input, KnowledgeBase base, CheckFields fields) {
        try {
            ProfileRequest request = new ProfileRequests(base).fromFile(input.json(), fields, knowledge);
            if (fields.profileId() != null) {
                throw new UnusableInputException(
                        input.name() + ": /profileId: Only the service knows stored profiles; write the answers.");
            }
            return request;
        } catch (ProblemException invalid) {
            throw new UnusableInputException(message(input.name(), invalid));
        }
    }

    private static String message(String name, ProblemException invalid) {
        if (invalid.violations().isEmpty()) {
            return name + ": " + invalid.detail().replaceFirst("^The body", "The file");
        }
        return invalid.violations().stream()
                .map(violation -> name + ": " + line(violation))
                .collect(Collectors.joining("\n  "));
    }

    private static String line(Violation violation) {
        String hint = violation.didYouMean() == null ? "" : " (did you mean " + violation.didYouMean() + "?)";
        String place = violation.pointer().isEmpty() ? "" : violation.pointer() + ": ";
        return Terminal.plain(place + violation.message() + hint);
    }
}

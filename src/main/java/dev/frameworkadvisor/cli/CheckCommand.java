package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.CheckService;
import dev.frameworkadvisor.check.FailOn;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.check.Policy;
import dev.frameworkadvisor.http.reading.CheckFields;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.verdict.VerdictEngines;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Compares the declared choice of a project with the verdict.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor check framework-profile.json",
            "  framework-advisor check profile.yaml --declared FLASK --fail-on warn",
            "  framework-advisor check profile.json --format sarif > framework-advisor.sarif",
            "",
            "Exit codes: 0 the check passes, 1 it fails, 2 an argument or the file is not usable, 3 internal error."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    ProfileInput input = new ProfileInput();

    @Option(
            names = "--declared",
            paramLabel = "VERDICT",
            description = "The declared choice, in place of the one in FILE: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Outcome declared;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "The format of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    CheckFormat format = CheckFormat.text;

    @Option(
            names = "--fail-on",
            paramLabel = "RESULT",
            defaultValue = "fail",
            description =
                    "The result that ends with exit code 1: fail, or warn, which includes fail but no waived check."
                            + " Default: ${DEFAULT-VALUE}.")
    FailOn failOn = FailOn.FAIL;

    @Option(
            names = "--min-answers",
            paramLabel = "N",
            defaultValue = "" + Policy.MIN_ANSWERS,
            description =
                    "The number of answers that a check needs; 0 checks every profile. Default: ${DEFAULT-VALUE}.")
    int minAnswers = Policy.MIN_ANSWERS;

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description =
                    "The path of the checked file in reports, relative to the root of the repository. Default: FILE.")
    @Nullable
    String path;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:ADVISOR_PUBLIC_URL:-http://localhost:8080}",
            description = "The service whose pages SARIF rules link to. Default: $ADVISOR_PUBLIC_URL, or else"
                    + " http://localhost:8080.")
    String publicUrl = "";

    private final Terminal terminal;
    private final Clock clock;

    CheckCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        InputFile file = InputFile.read(input.file, terminal.in());
        KnowledgeBase base = input.options.load();
        CheckFields fields = new CheckFields(declared);
        ProfileRequest request = input.read(file, base, fields);
        Policy policy = new Policy(minAnswers(base), failOn);
        Check check = new CheckService(base, new VerdictEngines(base), clock).of(request, fields.declaration(), policy);
        FileLocation location = new FileLocation(path(), fields.line());
        terminal.write(format.write(check, location, publicUrl));
        return policy.fails(check) ? ExitCode.FAIL : ExitCode.PASS;
    }

    private int minAnswers(KnowledgeBase base) {
        int most = base.mostCriteria();
        if (minAnswers < 0 || minAnswers > most) {
            throw new UnusableInputException("--min-answers must be a whole number from 0 to " + most);
        }
        return minAnswers;
    }

    private String path() {
        String reported = path == null ? InputFile.reportPath(input.file, FileLocation.DEFAULT_PATH) : path;
        if (!FileLocation.isValid(reported)) {
            throw new UnusableInputException(
                    "--path must be a relative path with slashes and without . and .. segments");
        }
        return reported;
    }
}

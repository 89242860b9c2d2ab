package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.http.reading.CheckFields;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.VerdictEngines;
import dev.frameworkadvisor.verdict.View;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verdict",
        description = "Prints the verdict on a profile.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor verdict profile.yaml",
            "  framework-advisor verdict profile.json --format markdown > docs/adr/0001-framework.md",
            "  echo '{\"answers\": {\"team-size\": \"large\"}}' | framework-advisor verdict - --format json"
        })
final class VerdictCommand implements Callable<Integer> {

    @Mixin
    ProfileInput input = new ProfileInput();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "The format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    VerdictFormat format = VerdictFormat.text;

    private final Terminal terminal;

    VerdictCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InputFile file = InputFile.read(input.file, terminal.in());
        KnowledgeBase base = input.options.load();
        // The file of a check is accepted too: what it declares does not affect the verdict.
        Profile profile =
                input.read(file, base, new CheckFields(Outcome.NO_CLEAR_WINNER)).profile();
        terminal.write(format.write(new VerdictEngines(base).of(profile, View.FULL), base, terminal));
        return ExitCode.PASS;
    }
}

package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description = "Checks every knowledge version of a directory, and prints all versions with their digests.",
        footerHeading = "%nExample:%n",
        footer = {
            "  framework-advisor knowledge validate my-knowledge",
            "",
            "Exit codes: 0 no faults, 2 faults, each on a line with its file and JSON Pointer."
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The directory, with its versions.json.")
    Path directory = Path.of("");

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeBase base = KnowledgeOptions.load(directory, true);
        StringBuilder lines = new StringBuilder();
        for (KnowledgeVersion version : base.versions()) {
            lines.append(version.version()).append(' ').append(version.status()).append(' ');
            lines.append(version.knowledge().digest()).append('\n');
        }
        terminal.print(lines.toString());
        return ExitCode.PASS;
    }
}

package dev.frameworkadvisor.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "knowledge",
        description = "Validates, compares and creates knowledge versions.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor knowledge validate my-knowledge",
            "  framework-advisor knowledge diff 2.0.0 2.1.0",
            "  framework-advisor knowledge new 2.2.0 --dir my-knowledge"
        })
final class KnowledgeCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine of(Terminal terminal, Clock clock) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new NewCommand(terminal, clock));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required command: validate, diff or new");
    }
}

package dev.frameworkadvisor.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "keys",
        description = "Creates access keys of the service.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor keys create",
            "  framework-advisor keys create --database jdbc:sqlite:data/advisor.db --label \"First admin\" --role admin --owner ops"
        })
final class KeysCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine of(Terminal terminal, Clock clock) {
        return new CommandLine(new KeysCommand()).addSubcommand(new KeysCreateCommand(terminal, clock));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required command: create");
    }
}

package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Prints what differs between two knowledge versions, and how many verdicts change.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor knowledge diff 2.0.0 2.1.0",
            "  framework-advisor knowledge diff 2.1.0 3.0.0 --knowledge-dir my-knowledge"
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FROM", description = "The older version.")
    String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The newer version.")
    String to = "";

    @Mixin
    KnowledgeOptions options = new KnowledgeOptions();

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeBase base = options.load();
        Knowledge older = KnowledgeOptions.version(base, from);
        Knowledge newer = KnowledgeOptions.version(base, to);
        terminal.print(KnowledgeDiff.text(older, newer));
        return ExitCode.PASS;
    }
}

package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.verdict.Verdict;
import dev.frameworkadvisor.verdict.VerdictEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ask",
        description = "Asks the questions, the most informative one first, until the verdict is settled.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor ask",
            "  framework-advisor ask --name \"Editorial portal\" --save framework-profile.json"
        })
final class AskCommand implements Callable<Integer> {

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the project in the saved profile.")
    @Nullable
    String name;

    @Option(names = "--save", paramLabel = "FILE", description = "A new file for the profile, in JSON.")
    @Nullable
    Path save;

    @Option(
            names = "--knowledge",
            paramLabel = "VERSION",
            description = "The knowledge version. Default: the current one.")
    @Nullable
    String knowledge;

    @Mixin
    KnowledgeOptions options = new KnowledgeOptions();

    private final Terminal terminal;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (save != null && Files.exists(save)) {
            throw exists(save);
        }
        KnowledgeBase base = options.load();
        Knowledge asked = knowledge == null ? base.current().knowledge() : KnowledgeOptions.version(base, knowledge);
        Verdict verdict = new Interview(terminal, new VerdictEngine(asked), asked, name).verdict();
        terminal.print("\n");
        terminal.write(VerdictText.of(verdict, terminal.ansi()));
        if (save != null) {
            write(save, SavedProfile.json(verdict.profile()));
            terminal.print("Profile:       " + Terminal.plain(save.toString()) + "\n");
        }
        return ExitCode.PASS;
    }

    private static void write(Path file, String json) {
        try {
            Files.write(file, json.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        } catch (IOException e) {
            throw new UnusableInputException(Terminal.plain(file.toString()) + " cannot be written");
        }
    }

    private static UnusableInputException exists(Path file) {
        return new UnusableInputException(Terminal.plain(file.toString()) + " exists already; choose another file");
    }
}

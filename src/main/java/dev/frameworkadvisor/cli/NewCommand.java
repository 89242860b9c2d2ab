package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description =
                "Creates a knowledge version that extends another one: it inherits every field and file that it does"
                        + " not have itself. Registers it in versions.json, and prints its digest and drift.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  framework-advisor knowledge new 2.2.0",
            "  framework-advisor knowledge new 3.0.0 --dir my-knowledge --extends 2.1.0"
        })
final class NewCommand implements Callable<Integer> {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    @Parameters(paramLabel = "VERSION", description = "The number of the new version, such as 2.2.0.")
    String version = "";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "src/main/resources/knowledge",
            description = "The directory of the versions. Default: ${DEFAULT-VALUE}.")
    Path directory = Path.of("");

    @Option(names = "--extends", paramLabel = "VERSION", description = "The version to extend. Default: the newest.")
    @Nullable
    String base;

    private final Terminal terminal;
    private final Clock clock;

    NewCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!VERSION.matcher(version).matches()) {
            throw new UnusableInputException(Terminal.plain(version) + " is not a version number, such as 2.2.0");
        }
        VersionFiles files = new VersionFiles(KnowledgeOptions.existing(directory));
        KnowledgeBase before = KnowledgeOptions.load(files.isRegistered() ? directory : null);
        requireNew(before.numbers());
        Knowledge extended = KnowledgeOptions.version(before, base == null ? newest(before) : base);
        files.create(version, extended.version(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        terminal.print(report(files, extended));
        return ExitCode.PASS;
    }

    /** Loads the new version, and removes it if that finds a fault. */
    private String report(VersionFiles files, Knowledge extended) {
        Knowledge created;
        try {
            created = KnowledgeOptions.version(KnowledgeOptions.load(directory), version);
        } catch (UnusableInputException faulty) {
            files.remove(version);
            throw faulty;
        }
        return "Created " + files.catalog(version) + ", which extends " + extended.version() + ".\n"
                + "Registered it in " + files.versions() + "; it is not the current version yet.\n"
                + "Digest: " + created.digest() + "\n"
                + KnowledgeDiff.drift(extended, created)
                + "Next: describe the changes in catalog.json, and add the files that differ, such as criteria/ID.json.\n";
    }

    private void requireNew(List<String> versions) {
        if (versions.contains(version) || Files.exists(directory.resolve(version))) {
            throw new UnusableInputException("version " + version + " exists already");
        }
    }

    private static String newest(KnowledgeBase base) {
        List<String> versions = base.numbers();
        return versions.get(versions.size() - 1);
    }
}

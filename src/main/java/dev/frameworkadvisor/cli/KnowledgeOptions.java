package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.loading.FaultyKnowledgeException;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import dev.frameworkadvisor.verdict.VerdictInvariants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds knowledge versions of the user. */
final class KnowledgeOptions {

    @Option(
            names = "--knowledge-dir",
            paramLabel = "DIR",
            description = "A directory with additional knowledge versions and their versions.json.")
    @Nullable
    Path directory;

    /** Returns the shipped versions and those of the directory. */
    KnowledgeBase load() {
        return load(directory);
    }

    /** Returns the shipped versions and those of the directory; a fault is reported with the number of others. */
    static KnowledgeBase load(@Nullable Path directory) {
        return load(directory, false);
    }

    /**
     * Returns the shipped versions and those of the directory.
     *
     * @param everyFault whether all faults are reported, each on a line
     * @throws UnusableInputException if the directory does not exist or has faults
     */
    static KnowledgeBase load(@Nullable Path directory, boolean everyFault) {
        List<KnowledgeFolder> folders = new ArrayList<>(List.of(KnowledgeFolder.shipped()));
        if (directory != null) {
            folders.add(KnowledgeFolder.at(existing(directory)));
        }
        try {
            return new KnowledgeLoader(VerdictInvariants.STAGES).load(folders);
        } catch (FaultyKnowledgeException faulty) {
            throw new UnusableInputException(message(directory, faulty.faults(), everyFault));
        }
    }

    private static String message(@Nullable Path directory, List<Fault> faults, boolean everyFault) {
        List<String> lines =
                faults.stream().map(fault -> Terminal.plain(fault.toString())).toList();
        String subject = (directory == null ? "the program" : Terminal.plain(directory.toString())) + " has ";
        if (lines.size() == 1) {
            return subject + "1 fault: " + lines.get(0);
        }
        subject += lines.size() + " faults";
        return everyFault
                ? subject + ":\n  " + String.join("\n  ", lines)
                : subject + ", the first: " + lines.get(0) + "; framework-advisor knowledge validate lists all";
    }

    /** Returns the version with the number. */
    static Knowledge version(KnowledgeBase base, String version) {
        return base.find(version)
                .map(KnowledgeVersion::knowledge)
                .orElseThrow(() -> new UnusableInputException("there is no knowledge version " + Terminal.plain(version)
                        + ", only " + String.join(", ", base.numbers())));
    }

    static Path existing(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UnusableInputException("there is no directory " + Terminal.plain(directory.toString()));
        }
        return directory;
    }
}

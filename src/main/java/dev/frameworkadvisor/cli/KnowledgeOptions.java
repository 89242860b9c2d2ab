package dev.frameworkadvisor.cli;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
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

/** The option for knowledge of one's own. */
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

    static KnowledgeBase load(@Nullable Path directory) {
        List<KnowledgeFolder> folders = new ArrayList<>(List.of(KnowledgeFolder.shipped()));
        if (directory != null) {
            folders.add(KnowledgeFolder.at(existing(directory)));
        }
        try {
            return new KnowledgeLoader(VerdictInvariants.STAGES).load(folders);
        } catch (FaultyKnowledgeException faulty) {
            int count = faulty.faults().size();
            throw new UnusableInputException(
                    directory + " has " + count + (count == 1 ? " fault: " : " faults, the first: ")
                            + Terminal.plain(String.valueOf(faulty.faults().get(0)))
                            + (count == 1 ? "" : "; framework-advisor knowledge validate lists all"));
        }
    }

    static Path existing(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UnusableInputException("there is no directory " + Terminal.plain(directory.toString()));
        }
        return directory;
    }
}

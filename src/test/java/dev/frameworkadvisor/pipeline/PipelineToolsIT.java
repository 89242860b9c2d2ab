package dev.frameworkadvisor.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.pipeline.ScratchRepository.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts for pipelines, checked and run by the tools of their platforms. */
@Tag("full")
class PipelineToolsIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void satisfyTheSchemasOfTheirPlatforms() throws IOException, InterruptedException {
        ScratchRepository repository = new ScratchRepository(directory);
        Run run = repository.run(
                Map.of(), "sh", ROOT.resolve("src/pipelines/run.sh").toString(), ROOT.toString());

        assertEquals(0, run.exit(), run.err());
        for (String file : List.of("action.yml", "framework-check.yml", "catalog-info.yaml", "github-actions.yml")) {
            assertTrue(run.out().contains(file + " was checked"), run.out());
        }
    }

    /** The hook comes from a repository of its own, because pre-commit runs only committed files. */
    @Test
    void preCommitRunsTheHook() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "ADVISOR_JAR", ScratchRepository.JAR.toString(),
                "PRE_COMMIT_HOME", directory.resolve("cache").toString());
        Path hooks = directory.resolve("hooks");
        Path project = directory.resolve("project");
        ScratchRepository source = commit(hooks, ".pre-commit-hooks.yaml", "templates", "docs/ci");
        ScratchRepository repository = commit(project);
        String[] hook = {"pre-commit", "try-repo", hooks.toString(), "framework-check", "--all-files", "--verbose"};
        assertTrue(source.has(".pre-commit-hooks.yaml"));

        repository.declare("DJANGO");
        repository.run(environment, "git", "add", "--all");
        Run passes = repository.run(environment, hook);
        repository.declare("FLASK");
        Run fails = repository.run(environment, hook);

        assertEquals(0, passes.exit(), passes.out() + passes.err());
        assertTrue(passes.out().contains("\nPASS AGREE: "), passes.out());
        assertEquals(1, fails.exit(), fails.out() + fails.err());
        assertTrue(fails.out().contains("\nFAIL DISAGREE_ROBUST: "), fails.out());
    }

    private static ScratchRepository commit(Path directory, String... files) throws IOException, InterruptedException {
        assertTrue(directory.toFile().mkdir());
        ScratchRepository repository = new ScratchRepository(directory);
        for (String file : files) {
            Path target = directory.resolve(file);
            assertTrue(target.getParent().toFile().isDirectory()
                    || target.getParent().toFile().mkdirs());
            repository.run(Map.of(), "cp", "-R", ROOT.resolve(file).toString(), target.toString());
        }
        repository.run(Map.of(), "git", "add", "--all");
        Run commit = repository.run(
                Map.of(),
                "git",
                "-c",
                "user.name=test",
                "-c",
                "user.email=test@example.org",
                "commit",
                "--quiet",
                "--allow-empty",
                "--message",
                "Add the files");
        assertEquals(0, commit.exit(), commit.err());
        return repository;
    }
}

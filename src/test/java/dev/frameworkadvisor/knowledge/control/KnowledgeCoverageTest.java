package dev.frameworkadvisor.knowledge.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeCoverageTest {

    private static final Path DOCUMENT = Path.of("docs", "knowledge-coverage.md");
    private static final String REFRESH = "mvn test -Dtest=KnowledgeCoverageTest -Dgolden.refresh=true";

    private static final String INTRO = """
            # Where the knowledge base cites each claim

            Every claim of the sources, and each option, verdict rule, framework statement and example that rests on it.
            Generated from `src/main/resources/knowledge`; a test fails when it is out of date. To write it again:

            ```
            %s
            ```
            """.formatted(REFRESH);

    @Test
    void publishesWhereEachClaimIsCited() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, expected);
        }
        String committed = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        assertEquals(expected, committed, DOCUMENT + " is out of date; write it again with: " + REFRESH);
    }

    private static String document() {
        KnowledgeBase base = EditedKnowledge.load(KnowledgeFolder.shipped());
        return Stream.of("2.0.0", "1.0.0")
                .map(version -> "\n## " + version + "\n\n"
                        + CoverageTable.of(base.edition(version).orElseThrow().knowledge()))
                .collect(Collectors.joining("", INTRO, ""));
    }
}

package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.fixtures.CoverageTable;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnowledgeCoverageTest {

    private static final Path DOCUMENT = Path.of("docs", "knowledge-coverage.md");
    private static final String REFRESH = "mvn test -Dtest=KnowledgeCoverageTest -Dgolden.refresh=true";

    private static final String INTRO = """
            # Where the knowledge base cites each claim

            Every claim of the sources, and each option, verdict rule, framework statement and example that cites it.

            "Most points" is the most that the claim can add to the margin in each direction. The points of each answer are
            split equally among the claims that it cites; of each criterion the largest share counts. Since 2.1.0 no claim
            reaches 5 points, which is the threshold of a verdict for one framework.

            Generated from `src/main/resources/knowledge`; a test fails when it is out of date. To write it again:

            ```
            %s
            ```
            """.formatted(REFRESH);

    @Test
    void publishesCitationsOfClaims() throws IOException {
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
        List<String> latestFirst = new ArrayList<>(base.numbers());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .map(version -> "\n## " + version + "\n\n"
                        + CoverageTable.of(base.find(version).orElseThrow().knowledge()))
                .collect(Collectors.joining("", INTRO, ""));
    }
}

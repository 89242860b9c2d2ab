package dev.frameworkadvisor.knowledge.control;

import dev.frameworkadvisor.knowledge.entity.Claim;
import dev.frameworkadvisor.knowledge.entity.Evidence;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each claim of a knowledge version is cited, and how much it can say at most, as a Markdown table. */
final class CoverageTable {

    private static final String HEAD = """
            | claim | source, section | statement | most points, Django : Flask | cited in |
            |---|---|---|---|---|
            """;

    private final Knowledge knowledge;
    private final ClaimTotals totals;
    private final Map<Evidence, Map<String, Set<String>>> places = new LinkedHashMap<>();

    private CoverageTable(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.totals = new ClaimTotals(knowledge);
        Citation.of(knowledge).forEach(this::add);
    }

    static String of(Knowledge knowledge) {
        return new CoverageTable(knowledge).table();
    }

    private void add(Citation citation) {
        String[] pointer = citation.pointer().split("/");
        String file = citation.file().replace(knowledge.version() + "/", "").replace(".json", "");
        String name = file.substring(file.indexOf('/') + 1);
        if (file.equals("catalog")) {
            add(citation, "rule", code(rule(pointer[2])));
        } else if (file.startsWith("criteria/")) {
            add(citation, code(file) + " option", code(option(name, pointer[2])));
        } else if (file.startsWith("frameworks/")) {
            add(citation, code(file), pointer[1]);
        } else {
            add(citation, "example", code(name));
        }
    }

    private void add(Citation citation, String where, String place) {
        places.computeIfAbsent(citation.evidence(), evidence -> new LinkedHashMap<>())
                .computeIfAbsent(where, file -> new LinkedHashSet<>())
                .add(place);
    }

    private String rule(String index) {
        return knowledge.verdictRules().get(Integer.parseInt(index)).verdict().name();
    }

    private String option(String criterion, String index) {
        return knowledge
                .criterion(criterion)
                .orElseThrow()
                .options()
                .get(Integer.parseInt(index))
                .id();
    }

    private String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (Source source : knowledge.sources()) {
            source.claims().forEach(claim -> table.append(row(source, claim)));
        }
        return table.toString();
    }

    private String row(Source source, Claim claim) {
        Evidence evidence = new Evidence(source.id(), claim.section(), claim.id());
        String cited = places.get(evidence).entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        String most = String.format(Locale.ROOT, "%.2f : %.2f", totals.django(claim.id()), totals.flask(claim.id()));
        return "| %s | %s, %s | %s | %s | %s |\n"
                .formatted(claim.id(), code(source.id()), claim.section(), cell(claim.statement()), most, cited);
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}

package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Prepares a sentence about a knowledge version for people: verdicts get their labels, ids and claims are set as code. */
final class CodedText {

    private static final Pattern CLAIM = Pattern.compile("[A-Z]\\d+");

    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\d+\\b|\\b[A-Z_]{5,}\\b|\\b[a-z]+(?:-[a-z]+)+\\b");

    private CodedText() {}

    /** A part of the sentence. */
    record Part(String text, boolean code) {}

    static List<Part> parts(String sentence, Knowledge knowledge) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult word : WORD.matcher(sentence).results().toList()) {
            Optional<Part> part = part(word.group(), knowledge);
            if (part.isPresent()) {
                parts.add(new Part(sentence.substring(end, word.start()), false));
                parts.add(part.get());
                end = word.end();
            }
        }
        parts.add(new Part(sentence.substring(end), false));
        return parts;
    }

    /** Returns the word as a label or as code; empty for a word of the language. */
    private static Optional<Part> part(String word, Knowledge knowledge) {
        if (CLAIM.matcher(word).matches() || isId(word, knowledge)) {
            return Optional.of(new Part(word, true));
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(word))
                .findFirst()
                .map(outcome -> new Part("“" + Labels.outcome(outcome, knowledge) + "”", false));
    }

    private static boolean isId(String word, Knowledge knowledge) {
        return knowledge.criteria().stream().anyMatch(criterion -> isId(word, criterion));
    }

    private static boolean isId(String word, Criterion criterion) {
        return criterion.id().equals(word) || criterion.option(word).isPresent();
    }
}

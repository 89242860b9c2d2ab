package dev.frameworkadvisor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void suggestsNearestAllowedValue() {
        List<String> allowed = List.of("small", "large");
        Violation violation = Violation.unknown("/answers/team-size", "No such option.", "larg", allowed);

        assertEquals(new Violation("/answers/team-size", "No such option.", allowed, "large"), violation);
    }

    @Test
    void suggestsNothingIfNoneIsNear() {
        assertNull(Violation.unknown("", "No.", "enormous", List.of("small")).didYouMean());
    }

    @Test
    void hasNoAllowedValuesByDefault() {
        assertEquals(new Violation("/name", "Too long.", List.of(), null), Violation.of("/name", "Too long."));
    }

    @Test
    void escapesPointersByRfc6901() {
        assertEquals("/answers/a~1b", Violation.pointer("/answers", "a/b"));
        assertEquals("/answers/a~0b", Violation.pointer("/answers", "a~b"));
        assertEquals("/~01", Violation.pointer("", "~1"));
        assertEquals("/", Violation.pointer("", ""));
    }

    @Property
    void restoresMemberFromPointer(@ForAll String member) {
        JsonPointer pointer = JsonPointer.compile(Violation.pointer("/answers", member));

        assertEquals("answers", pointer.getMatchingProperty());
        assertEquals(member, pointer.tail().getMatchingProperty());
    }

    @Test
    void quotesShortInputCompletely() {
        assertEquals("\"large\"", Violation.quote("large"));
        assertEquals('"' + "a".repeat(60) + '"', Violation.quote("a".repeat(60)));
    }

    @Test
    void truncatesLongInputAtCodePoints() {
        assertEquals('"' + "a".repeat(60) + "…\"", Violation.quote("a".repeat(61)));
        assertEquals('"' + "🐍".repeat(60) + '"', Violation.quote("🐍".repeat(60)));
        assertEquals('"' + "🐍".repeat(60) + "…\"", Violation.quote("🐍".repeat(61)));
    }

    @Test
    void replacesUnpairedSurrogates() {
        Violation violation = Violation.of("/answers/\uD800", "No criterion \"a\uDC00\".");

        assertEquals(Violation.of("/answers/?", "No criterion \"a?\"."), violation);
    }

    @Test
    void keepsValidCharacters() {
        assertEquals(
                "/answers/🐍é\u0000", Violation.of("/answers/🐍é\u0000", "No.").pointer());
    }
}

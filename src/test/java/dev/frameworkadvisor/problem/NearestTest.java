package dev.frameworkadvisor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> IDS =
            List.of("team-size", "team-experience", "stage", "admin-interface", "time-to-release", "traffic");

    @ParameterizedTest
    @CsvSource({
        "team-sise, team-size",
        "teamsize, team-size",
        "tema-size, team-size",
        "stages, stage",
        "stge, stage",
        "trafic, traffic",
        "admin-interfaces, admin-interface"
    })
    void correctsTypos(String given, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(given, IDS));
    }

    @ParameterizedTest
    @CsvSource({
        "STAGE, stage",
        "Team-Size, team-size",
        "team_size, team-size",
        "TEAM_SIZE, team-size",
        "team size, team-size",
        "teamSize, team-size",
        "adminInterface, admin-interface",
        "timeToRelease, time-to-release"
    })
    void ignoresCaseAndSeparators(String given, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(given, IDS));
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2.0.0", "2.1, 2.1.0", "1.0, 1.0.0"})
    void prefersPrefixMatch(String given, String meant) {
        assertEquals(Optional.of(meant), Nearest.to(given, List.of("1.0.0", "2.0.0", "2.1.0")));
    }

    @Test
    void ignoresCaseOfConstants() {
        assertEquals(Optional.of("HIGH"), Nearest.to("high", List.of("IGNORE", "NORMAL", "HIGH")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "database", "x", "size", "quantum-computing", "\uD800", "チーム"})
    void returnsEmptyIfNothingIsClose(String given) {
        assertEquals(Optional.empty(), Nearest.to(given, IDS));
    }

    @Test
    void returnsEmptyForLongInput() {
        String id = "a".repeat(64);

        assertEquals(Optional.of(id), Nearest.to(id, List.of(id)));
        assertEquals(Optional.empty(), Nearest.to(id + "a", List.of(id)));
        assertEquals(Optional.empty(), Nearest.to("a".repeat(1_000_000), List.of(id)));
    }

    @Test
    void returnsEmptyIfNothingIsAllowed() {
        assertEquals(Optional.empty(), Nearest.to("stage", List.of()));
    }

    @Test
    void prefersFewestEdits() {
        assertEquals(Optional.of("small"), Nearest.to("smal", List.of("smell", "small")));
    }

    @Test
    void returnsEmptyIfAmbiguous() {
        assertEquals(Optional.empty(), Nearest.to("mush", List.of("much", "must")));
        assertEquals(Optional.empty(), Nearest.to("3.0.0", List.of("1.0.0", "2.0.0")));
        assertEquals(Optional.of("2.0.0"), Nearest.to("2.0.1", List.of("1.0.0", "2.0.0")));
    }

    @Test
    void acceptsEditsOfAThirdOfTheLength() {
        assertEquals(Optional.of("traffic"), Nearest.to("trxxfic", List.of("traffic")));
        assertEquals(Optional.empty(), Nearest.to("trxxxic", List.of("traffic")));
    }

    @Property
    void returnsOnlyAllowedValues(@ForAll String given) {
        assertEquals(true, Nearest.to(given, IDS).map(IDS::contains).orElse(true));
    }
}

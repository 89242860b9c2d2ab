package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.portfolio.ProfileFilter;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryEngine
class StoreNamesTest {

    private final ProfileStore store;

    StoreNamesTest(Engine engine) {
        store = StoreOn.emptied(engine).store;
    }

    private StoredProfile kept(String id, String name) {
        StoredProfile first = AnyProfile.first(id, name);
        store.create(first);
        return first;
    }

    private List<StoredProfile> named(String part) {
        return store.list(new ProfileFilter(null, null, part, null), null, 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Editorial Portal | rial",
                "Editorial Portal | L P",
                "Editorial portal | PORTAL",
                "ÉDITORIAL | édit",
                "ΟΔΟΣ ΑΘΗΝΑΣ | οδος",
                "Οδοσήμανση | ΔΟΣ",
                "οδός | ΌΣ",
                "ＰＯＲＴＡＬ | portal",
                "Portal | Ｐｏｒｔ",
                "ﬁnance | FI",
                "Straße | STRASSE",
                "Straße | STRAẞE",
                "STRAẞE | straße",
                "STRAẞE | strasse",
                "İstanbul | i\u0307stan",
                "ポータル | ﾎﾟｰﾀﾙ",
                "100% sure | 0%",
                "a_b | A_B",
                "wow!!% | !!%",
                "back\\slash | \\s",
                "it's | '",
                "🦉 owl | 🦉",
                "a\u0000b | A\u0000"
            })
    void ignoresCaseAndWidth(String name, String part) {
        StoredProfile named = kept("a", name);
        kept("b", null);
        kept("c", "something else");

        assertEquals(List.of(named), named(part));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "100 | 1%",
                "axb | a_b",
                "axb | _",
                "ab | a!b",
                "ab | !",
                "a | \\",
                "a\u0000b | ab",
                "Cafe | café",
                "a | aa"
            })
    void rejectsOtherParts(String name, String part) {
        kept("a", name);
        kept("b", null);

        assertEquals(List.of(), named(part));
    }
}

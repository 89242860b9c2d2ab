package dev.frameworkadvisor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormParametersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team-size=&stage=prototype | stage=prototype",
                "priority=a:NORMAL&priority=b:HIGH | priority=b:HIGH",
                "priority=a:HIGH&priority=a:IGNORE | priority=a:IGNORE",
                "priority=a:HIGH&priority=a:NORMAL | ''",
                "a=x&skip=a | skip=a",
                "skip=a&a=x | a=x",
                "a=x&a=x | a=x",
                "a=x&a=y | a=x&a=y",
                "utm_medium=mail&fbclid=7&a=x | a=x",
                "name=Fish%20%26%20Chips | name=Fish%20%26%20Chips",
                "view=summary&a=x | a=x",
            })
    void normalizesWhatFormsSend(String sent, String normalized) {
        assertEquals(normalized, Parameter.query(FormParameters.normalize(Parameter.parse(sent))));
    }
}

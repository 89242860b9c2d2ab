package dev.frameworkadvisor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class SettingNamesTest {

    private static void assertRejected(String message, List<String> properties, Set<String> environment) {
        ConfigurationException rejection =
                assertThrows(ConfigurationException.class, () -> SettingNames.requireKnown(properties, environment));
        assertEquals(message, rejection.getMessage());
    }

    @Test
    void rejectsMisspeltSettings() {
        assertRejected(
                "There is no setting advisor.stroe. Did you mean advisor.store?", List.of("advisor.stroe"), Set.of());
        assertRejected(
                "There is no setting advisor.sqllite.file. Did you mean advisor.sqlite.file?",
                List.of("quarkus.http.port", "advisor.sqllite.file"),
                Set.of());
        assertRejected(
                "There is no setting ADVISOR_SQLITE_FIEL. Did you mean ADVISOR_SQLITE_FILE?",
                List.of(),
                Set.of("ADVISOR_SQLITE_FIEL"));
    }

    @Test
    void listsTheSettingsIfNoneIsNear() {
        ConfigurationException rejection = assertThrows(
                ConfigurationException.class,
                () -> SettingNames.requireKnown(List.of("advisor.something.else"), Set.of()));
        assertEquals(
                "There is no setting advisor.something.else. The settings are "
                        + String.join(", ", new TreeSet<>(SettingNames.KNOWN.values())) + ".",
                rejection.getMessage());
    }

    @Test
    void acceptsSettingsAndVariablesOfOtherPrograms() {
        assertDoesNotThrow(() -> SettingNames.requireKnown(
                SettingNames.KNOWN.values(),
                Set.of(
                        "ADVISOR_STORE",
                        "ADVISOR_SQLITE_FILE",
                        "ADVISOR_PORT",
                        "ADVISOR_PORT_8080_TCP_ADDR",
                        "ADVISOR_SERVICE_HOST",
                        "PATH")));
    }

    /** As the configuration lists a variable of the environment. */
    @Test
    void acceptsDotsForHyphens() {
        assertDoesNotThrow(() -> SettingNames.requireKnown(
                List.of("advisor.access.bootstrap.key"), Set.of("ADVISOR_ACCESS_BOOTSTRAP_KEY")));
    }

    @Test
    void knowsEverySettingThatTheCodeReads() {
        Set<String> read = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.frameworkadvisor")
                        .stream()
                        .flatMap(SettingNamesTest::parameters)
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(ConfigProperty.class).stream())
                        .map(ConfigProperty::name)
                        .filter(name -> name.startsWith("advisor."))
                        .collect(Collectors.toSet());

        assertEquals(Set.copyOf(SettingNames.KNOWN.values()), read);
    }

    private static Stream<JavaParameter> parameters(JavaClass type) {
        return Stream.concat(
                        type.getConstructors().stream().map(JavaConstructor::getParameters),
                        type.getMethods().stream().map(JavaMethod::getParameters))
                .flatMap(List::stream);
    }
}

package dev.frameworkadvisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;

@AnalyzeClasses(packages = "dev.frameworkadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The packages from the top of the tree to its bottom, as docs/architecture.md lists them. */
    private static final List<String> LAYERS = List.of(
            "problem",
            "access",
            "knowledge",
            "profile",
            "scoring",
            "analysis",
            "verdict",
            "validation",
            "check",
            "portfolio",
            "metrics",
            "store",
            "render",
            "http",
            "api",
            "page",
            "cli");

    @ArchTest
    static final ArchRule A_PACKAGE_USES_ONLY_THOSE_ABOVE_IT =
            layers().because("a package can then be read and tested without the ones below it");

    @ArchTest
    static final ArchRule ANALYSES_ARE_INDEPENDENT = slices().matching("dev.frameworkadvisor.analysis.(*)..")
            .should()
            .notDependOnEachOther()
            .because("each analysis answers one question about a scored profile");

    @ArchTest
    static final ArchRule RESOURCES_ARE_INDEPENDENT = slices().matching("dev.frameworkadvisor.api.(*)..")
            .should()
            .notDependOnEachOther()
            .because("an endpoint can then be changed or removed alone");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.frameworkadvisor.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes one package of many");

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.frameworkadvisor.access",
                    "dev.frameworkadvisor.knowledge",
                    "..knowledge.validation..",
                    "dev.frameworkadvisor.profile..",
                    "..scoring..",
                    "..analysis..",
                    "dev.frameworkadvisor.verdict..",
                    "dev.frameworkadvisor.validation",
                    "dev.frameworkadvisor.check..",
                    "..portfolio..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml..", "com.networknt..")
            .because("a verdict must be computable, and testable, without HTTP, JSON or Quarkus");

    @ArchTest
    static final ArchRule NAMES_DESCRIBE_THEIR_TYPES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .resideInAnyPackage("..util..", "..misc..", "..common..")
            .because("a name must say what a thing is in the terms of the field");

    @ArchTest
    static final ArchRule RESOURCES_DECLARE_THEIR_THREAD = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(NonBlocking.class)
            .orShould()
            .beAnnotatedWith(Blocking.class)
            .because("blocking work on the event loop would delay every other request");

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED =
            noFields().should().beAnnotatedWith(Inject.class).because("constructor parameters show what a class needs");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the service reports through its log, and a command through its Terminal");

    @ArchTest
    static final ArchRule COMMANDS_RUN_WITHOUT_THE_SERVICE = noClasses()
            .that()
            .resideInAPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..api..", "..page..", "..store..", "jakarta..", "io.quarkus..", "io.vertx..")
            .because("a command must start in a part of the time that the service takes");

    private static LayeredArchitecture layers() {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : LAYERS) {
            architecture = architecture.layer(layer).definedBy("dev.frameworkadvisor." + layer + "..");
        }
        for (int i = 0; i < LAYERS.size(); i++) {
            List<String> below = LAYERS.subList(i + 1, LAYERS.size());
            architecture = below.isEmpty()
                    ? architecture.whereLayer(LAYERS.get(i)).mayNotBeAccessedByAnyLayer()
                    : architecture.whereLayer(LAYERS.get(i)).mayOnlyBeAccessedByLayers(below.toArray(String[]::new));
        }
        return architecture;
    }
}

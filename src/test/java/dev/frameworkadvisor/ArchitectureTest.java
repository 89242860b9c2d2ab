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
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "dev.frameworkadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.frameworkadvisor.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package can then be read, tested and replaced without the ones above it");

    @ArchTest
    static final ArchRule LAYERS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("boundary")
            .definedBy("..boundary..")
            .layer("control")
            .definedBy("..control..")
            .layer("entity")
            .definedBy("..entity..")
            .whereLayer("boundary")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("boundary")
            .because("what flows is request, boundary, control, entity, and never back");

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "..knowledge.entity..",
                    "..verdict.entity..",
                    "..verdict.control..",
                    "..check.entity..",
                    "..check.control..",
                    "..profile.entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml..", "com.networknt..")
            .because("a verdict must be computable, and testable, without HTTP, JSON or Quarkus");

    @ArchTest
    static final ArchRule KNOWLEDGE_KNOWS_NO_VERDICT = noClasses()
            .that()
            .resideInAPackage("..knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..verdict..")
            .because("every component may use the knowledge, so the knowledge must use none of them");

    @ArchTest
    static final ArchRule NOTHING_IS_FILED_UNDER_MISCELLANEOUS = noClasses()
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
    static final ArchRule RESOURCES_SAY_WHERE_THEY_RUN = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(NonBlocking.class)
            .orShould()
            .beAnnotatedWith(Blocking.class)
            .because("what does not wait belongs on the event loop, and what takes its time does not");

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED =
            noFields().should().beAnnotatedWith(Inject.class).because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what the service has to say goes to its log");
}

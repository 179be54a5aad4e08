package org.handlungskonzept.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handlungskonzept.meta.Spi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    static final String ROOT = "org.handlungskonzept";
    private static final String CODEC = ROOT + ".storage.json.ConceptCodec";
    private static final String PART = ROOT + ".storage.json.MeasureDocument";
    private static final List<String> MODULES = List.of("reporting", "storage.jdbc", "storage.json", "core");

    private static final Set<String> AMBIENT = Set.of(
            "com.ibm.icu.util.ULocale.getDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.err",
            "java.lang.System.out",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    void looksAtEveryModuleAndAtNoTest() {
        assertThat(MAIN.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet()))
                .hasSameElementsAs(MODULES);
        assertThat(MAIN.stream().map(JavaClass::getPackageName))
                .doesNotContain(ROOT + ".testkit", getClass().getPackageName());
    }

    @Test
    void conceptKnowsOnlyTheJdkAndItself() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".concept..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".meta..", ROOT + ".concept..")
                .check(MAIN);
    }

    @Test
    void coreKnowsNoLibraryOutsideItsGuicePackageAndItsSurveys() {
        classes()
                .that(module("core"))
                .and()
                .resideOutsideOfPackages(ROOT + ".guice..", ROOT + ".survey..")
                .should()
                .onlyDependOnClassesThat(module("core").or(resideInAnyPackage("java..", "org.jspecify..")))
                .check(MAIN);
    }

    @Test
    void surveysKnowTheStatisticsOfCommonsAlone() {
        classes()
                .that(module("core"))
                .and()
                .resideInAPackage(ROOT + ".survey..")
                .should()
                .onlyDependOnClassesThat(module("core")
                        .or(resideInAnyPackage("java..", "org.jspecify..", "org.apache.commons.statistics..")))
                .check(MAIN);
    }

    @Test
    void reportingNeverSeesAStore() {
        noClasses()
                .that(module("reporting"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".storage..")
                .check(MAIN);
    }

    @Test
    void jdbcTakesOnlyTheCodecFromJson() {
        noClasses()
                .that(module("storage.jdbc"))
                .should()
                .dependOnClassesThat(
                        module("storage.json").and(not(name(CODEC))).and(not(name(PART))))
                .check(MAIN);
    }

    @Test
    void internalPackagesStayInsideTheirModule() {
        for (String module : MODULES) {
            noClasses()
                    .that(module(module))
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..internal..").and(not(module(module))))
                    .check(MAIN);
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().assignedFrom(packagesWithTheirInternals())
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void publicTypesAreClosedUnlessMadeForHosts() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(Spi.class)
                .should(satisfy("be final, sealed or an exception", ArchitectureTest::isClosed))
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(satisfy(
                        "live in a null-marked package",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .check(MAIN);
    }

    @Test
    void nothingAsksTheMachineForTimePlaceOrConsole() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the clock, locale, zone or console of the machine is asked for", ArchitectureTest::isAmbient))
                .check(MAIN);
    }

    private static String moduleOf(JavaClass type) {
        return MODULES.stream()
                .filter(name -> resideInAPackage(ROOT + "." + name + "..").test(type))
                .findFirst()
                .orElse("core");
    }

    private static DescribedPredicate<JavaClass> module(String name) {
        return describe(
                "belong to " + name,
                type -> resideInAPackage(ROOT + "..").test(type)
                        && moduleOf(type).equals(name));
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                || type.isAnnotation()
                || type.isEnum()
                || type.isAssignableTo(Throwable.class)
                || type.reflect().isSealed();
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return AMBIENT.contains(owner + "." + target.getName())
                || owner.startsWith("java.time.") && target.getName().equals("now") && !takesClock(target);
    }

    private static boolean takesClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> condition) {
        return ArchCondition.from(describe(description, condition));
    }

    private static SliceAssignment packagesWithTheirInternals() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.internal(\\..*)?$", ""));
            }

            @Override
            public String getDescription() {
                return "packages with their internals";
            }
        };
    }
}

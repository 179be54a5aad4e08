package org.handlungskonzept.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.handlungskonzept.architecture.ArchitectureTest.MAIN;
import static org.handlungskonzept.architecture.ArchitectureTest.ROOT;
import static org.handlungskonzept.architecture.ArchitectureTest.satisfy;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws of the model that show in the shape of the code. */
class LawsTest {

    private static final Set<String> SPEAKING_A_LANGUAGE = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.text.Collator.getInstance",
            "java.text.NumberFormat.getInstance",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.util.ResourceBundle.getBundle");

    private static final Set<String> BY_CHANCE = Set.of(
            "java.lang.Math.random",
            "java.util.Calendar.getInstance",
            "java.util.Collections.shuffle",
            "java.util.Date.<init>",
            "java.util.Random.<init>");

    private static final Set<String> PERSONAL = Set.of(
            "person",
            "employee",
            "contact",
            "email",
            "mail",
            "phone",
            "birth",
            "birthday",
            "gender",
            "surname",
            "firstname",
            "lastname",
            "nationality",
            "religion",
            "user");

    @Test
    void theQualityOfThePlanAndWhatBecameOfItKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".smart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".evaluation..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".smart..")
                .check(MAIN);
    }

    @Test
    void nothingSpeaksALanguageThatNobodyNamed() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "a text depends on the locale of the machine",
                        call -> SPEAKING_A_LANGUAGE.contains(name(call.getTarget())) && !takesLocale(call.getTarget())))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnChance() {
        noClasses()
                .that()
                // How long a repeated attempt waits is no result.
                .doNotHaveFullyQualifiedName(ROOT + ".storage.jdbc.JdbcSettings")
                .should()
                .callCodeUnitWhere(
                        describe("a result depends on chance", call -> BY_CHANCE.contains(name(call.getTarget()))))
                .check(MAIN);
    }

    @Test
    void theModelHasNoPlaceForPersons() {
        classes()
                .that()
                .resideInAnyPackage(
                        ROOT + ".concept..",
                        ROOT + ".evaluation..",
                        ROOT + ".ledger..",
                        ROOT + ".participation..",
                        ROOT + ".smart..",
                        ROOT + ".storage..",
                        ROOT + ".succession..")
                .should(satisfy("have no field or constant for a person", LawsTest::isImpersonal))
                .check(MAIN);
    }

    private static boolean isImpersonal(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> Arrays.stream(field.getName().split("_|(?<=[a-z])(?=[A-Z])")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .noneMatch(PERSONAL::contains);
    }

    private static String name(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean takesLocale(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(Locale.class));
    }
}

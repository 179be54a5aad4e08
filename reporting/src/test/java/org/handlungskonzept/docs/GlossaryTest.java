package org.handlungskonzept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlungskonzept.meta.Internal;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Set<String> PACKAGES = Set.of(
            "org.handlungskonzept.comparison",
            "org.handlungskonzept.concept",
            "org.handlungskonzept.evaluation",
            "org.handlungskonzept.followup",
            "org.handlungskonzept.indicator",
            "org.handlungskonzept.ledger",
            "org.handlungskonzept.participation",
            "org.handlungskonzept.smart",
            "org.handlungskonzept.storage",
            "org.handlungskonzept.succession",
            "org.handlungskonzept.survey",
            "org.handlungskonzept.survey.answers",
            "org.handlungskonzept.survey.questionnaire",
            "org.handlungskonzept.survey.results",
            "org.handlungskonzept.template");
    private static final Path GLOSSARY = Path.of("..", "GLOSSARY.md");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\|.*");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private record Entry(String english, String german) {}

    @Test
    void namesEveryPublishedTypeAndConstantAndNothingElse() throws IOException {
        List<String> named = fromEnglish().stream().map(Entry::english).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(without(published(), named)).as("missing in the glossary").isEmpty();
        assertThat(without(named, published())).as("named without a type").isEmpty();
    }

    @Test
    void leadsBackFromGermanByTheSameWords() throws IOException {
        assertThat(without(fromEnglish(), fromGerman())).as("missing in German").isEmpty();
        assertThat(without(fromGerman(), fromEnglish())).as("only in German").isEmpty();
    }

    private static <T> Set<T> without(List<T> all, List<T> some) {
        Set<T> rest = new LinkedHashSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private static List<Entry> fromEnglish() throws IOException {
        List<Entry> entries = new ArrayList<>();
        rows("English to German")
                .forEach(row -> names(row.group(1)).forEach(english -> entries.add(new Entry(english, row.group(2)))));
        return entries;
    }

    private static List<Entry> fromGerman() throws IOException {
        List<Entry> entries = new ArrayList<>();
        rows("German to English")
                .forEach(row -> names(row.group(2)).forEach(english -> entries.add(new Entry(english, row.group(1)))));
        return entries;
    }

    private static List<Matcher> rows(String chapter) throws IOException {
        return Files.readString(GLOSSARY, StandardCharsets.UTF_8)
                .split("## " + chapter + "\n")[1]
                .split("\n## ")[0]
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<String> published() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PACKAGES).stream()
                        .filter(GlossaryTest::isDomainWord)
                        .flatMap(type -> Stream.concat(Stream.of(nameOf(type)), constantsOf(type)))
                        .toList();
    }

    private static boolean isDomainWord(JavaClass type) {
        return PACKAGES.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().endsWith("Builder")
                && !type.isAnnotatedWith(Internal.class);
    }

    private static Stream<String> constantsOf(JavaClass type) {
        return type.isEnum()
                ? type.getEnumConstants().stream().map(JavaEnumConstant::name).map(name -> nameOf(type) + "." + name)
                : Stream.empty();
    }

    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}

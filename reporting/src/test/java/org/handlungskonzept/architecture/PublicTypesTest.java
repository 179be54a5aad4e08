package org.handlungskonzept.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.architecture.ArchitectureTest.MAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.meta.Internal;
import org.junit.jupiter.api.Test;

/** What the Javadoc of each public type has to say. */
class PublicTypesTest {

    private static final List<String> MODULES = List.of("core", "storage-json", "storage-jdbc", "reporting");

    @Test
    void sayWhetherThreadsMayShareThem() {
        List<JavaClass> types = MAIN.stream().filter(PublicTypesTest::isShared).toList();

        assertThat(types).hasSizeGreaterThan(350);
        assertThat(types)
                .filteredOn(type -> !comment(type).toLowerCase(Locale.ROOT).contains("thread"))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    /** Whether hosts can have an object of it that is more than a word or a message. */
    private static boolean isShared(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isEnum()
                && !type.isAnnotation()
                && !type.isAssignableTo(Throwable.class)
                && !type.isAnnotatedWith(Internal.class)
                && !type.getPackageName().endsWith(".internal")
                && !type.getPackageName().contains(".internal.");
    }

    private static String comment(JavaClass type) {
        String source = source(type);
        int declared = Stream.of("class", "record", "interface")
                .mapToInt(word -> source.indexOf(" " + word + " " + type.getSimpleName()))
                .filter(at -> at >= 0)
                .min()
                .orElseThrow();
        return source.substring(source.indexOf("/**"), declared);
    }

    private static String source(JavaClass type) {
        String file = type.getName().replace('.', '/') + ".java";
        Path found = MODULES.stream()
                .map(module -> Path.of("..", module, "src", "main", "java").resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return Files.readString(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

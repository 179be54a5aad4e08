package org.handlungskonzept.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.handlungskonzept.smart.SmartChecker;

/**
 * What a host gains that keeps the loaded classes in an archive of the JDK (Klassenarchiv): the JVM then maps them instead
 * of reading and verifying them. Such archives only take jars.
 */
final class SharedClasses {

    private SharedClasses() {}

    /** The medians of ten starts with an archive that an eleventh has written. */
    static double[] medians(Class<?> main, String... args) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("shared-classes");
        try {
            Path library = jar(ChildJvm.place(SmartChecker.class), directory.resolve("library.jar"));
            Path program = jar(ChildJvm.place(main), directory.resolve("program.jar"));
            Path archive = directory.resolve("classes.jsa");
            String classPath = library + System.getProperty("path.separator") + program;
            ChildJvm.run(List.of("-XX:ArchiveClassesAtExit=" + archive, "-classpath", classPath), main, args);
            return ChildJvm.medians(
                    List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on", "-classpath", classPath), main, args);
        } finally {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    /** Packs classes, unless they are packed already. */
    private static Path jar(Path classes, Path jar) throws IOException {
        if (!Files.isDirectory(classes)) {
            return classes;
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}

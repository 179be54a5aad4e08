package org.handlungskonzept.testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What lets hundreds of processes start soon: the class path packed into jars, and an archive of the classes that the program
 * loads, which the JVM maps instead of reading them again.
 *
 * @param classPath the jars
 * @param options the options of the JVM that use the archive; none if the JVM has not written one
 */
record ClassArchive(String classPath, List<String> options) {

    private static final int SAVES = 12;

    ClassArchive {
        options = List.copyOf(options);
    }

    /** The class path as it is, without an archive. */
    static ClassArchive none() {
        return new ClassArchive(
                System.getProperty("java.class.path"),
                List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
    }

    /** Removes everything from a folder, and the folder. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Packs the class path, and lets one process save for a while and end in order, so that it leaves the archive. */
    static ClassArchive of(Class<?> program, Path folder) throws IOException, InterruptedException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? pack(path, folder.resolve(jars.size() + ".jar")) : entry);
        }
        String classPath = String.join(File.pathSeparator, jars);
        Path archive = folder.resolve("classes.jsa");
        ClassArchive writing = new ClassArchive(classPath, List.of("-XX:ArchiveClassesAtExit=" + archive));
        Path place = Files.createDirectory(folder.resolve("place"));
        try (StoreProcess process =
                StoreProcess.start(writing, program, place.toString(), StoreProgram.LOOP, "schleife")) {
            for (int i = 0; i < SAVES; i++) {
                process.line();
            }
            process.askToEnd();
            process.rest();
            process.ends();
        }
        return Files.exists(archive)
                ? new ClassArchive(classPath, List.of("-XX:SharedArchiveFile=" + archive))
                : new ClassArchive(classPath, none().options());
    }

    private static String pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(0);
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}

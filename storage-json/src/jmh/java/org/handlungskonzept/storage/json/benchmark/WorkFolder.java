package org.handlungskonzept.storage.json.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A new folder (Arbeitsverzeichnis) on the disk of the build, because {@code /tmp} may be memory; it is taken away. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder make() throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "bench"));
        return new WorkFolder(Files.createTempDirectory(parent, "work"));
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}

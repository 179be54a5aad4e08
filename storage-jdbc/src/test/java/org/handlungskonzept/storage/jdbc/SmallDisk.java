package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory; only root can mount one on Linux, so others skip what needs it. */
final class SmallDisk implements AutoCloseable {

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** Mounts a disk in an empty folder, or ends the test as one that was skipped. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        boolean mounted = Files.exists(Path.of("/proc/mounts"))
                && run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(mounted, "a small disk could not be mounted, which needs root on Linux");
        return new SmallDisk(folder);
    }

    Path path() {
        return path;
    }

    /** Puts a file there that takes room, to be deleted when there is to be room again. */
    Path ballast(int kilobytes) throws IOException {
        return Files.write(path.resolve("ballast"), new byte[kilobytes * 1_024]);
    }

    /** How many kilobytes are free. */
    int free() throws IOException {
        return (int) (Files.getFileStore(path).getUsableSpace() / 1_024);
    }

    /** It goes with the last file on it that somebody has open, such as the one by which a server of the tests locks its folder. */
    @Override
    public void close() throws IOException {
        run("umount", "-l", path.toString());
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

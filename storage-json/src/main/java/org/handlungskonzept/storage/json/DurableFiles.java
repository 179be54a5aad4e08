package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** Writes files so that after a power cut each of them is there whole, or not at all. */
final class DurableFiles {

    static final String TEMPORARY = ".tmp-";
    private static final boolean DIRECTORIES_CAN_BE_FORCED =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private DurableFiles() {}

    /**
     * Gives a file a second name, which must not exist yet: of several rivals, threads or processes, exactly one succeeds.
     *
     * @return false if the name is taken
     */
    static boolean link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            throw new FileSystemException(
                    name.toString(),
                    null,
                    "No hard link could be made, which needs a file system like ext4, XFS, APFS or NTFS (%s)"
                            .formatted(e.getMessage()));
        }
    }

    /**
     * Makes a file or puts it in the place of an older one, for what can be made again: a reader sees the old or the new
     * one, but after a power cut it may be old, empty or missing.
     */
    static void replaceLightly(Path file, byte[] content) throws IOException {
        Path temporary = write(file, content, false);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Somebody has erased the concept meanwhile, and makes the file again.
            if (!Files.isDirectory(requireNonNull(file.getParent()))) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes over the beginning of a small file, for hints that can tell by themselves whether they are whole: a reader may
     * see the old, the new or a mixed content.
     */
    static void overwrite(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            channel.write(ByteBuffer.wrap(content));
        } catch (FileSystemException e) {
            replaceLightly(file, content);
        }
    }

    /** Makes a file or puts it in the place of an older one. */
    static void replace(Path file, byte[] content) throws IOException {
        Path temporary = write(file, content, true);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(requireNonNull(file.getParent()));
    }

    /** The content of a file, which may be no symbolic link. */
    static InputStream read(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a directory and those above it, as far as they are missing. */
    static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            createDirectories(parent);
        }
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        if (parent != null) {
            force(parent);
        }
    }

    static Path write(Path file, byte[] content, boolean force) throws IOException {
        Path temporary = file.resolveSibling(TEMPORARY + UUID.randomUUID());
        writeNew(temporary, content, force);
        return temporary;
    }

    /** Makes a file that must not exist yet and forces its content. */
    static void writeNew(Path file, byte[] content) throws IOException {
        writeNew(file, content, true);
    }

    private static void writeNew(Path file, byte[] content, boolean force) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (force) {
                channel.force(true);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Takes away all temporary files of a directory, whoever writes them. */
    static void deleteTemporary(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, TEMPORARY + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes sure that what was put into a directory survives a power cut. */
    static void force(Path directory) throws IOException {
        if (DIRECTORIES_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

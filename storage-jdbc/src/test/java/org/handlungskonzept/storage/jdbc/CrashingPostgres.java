package org.handlungskonzept.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of its own, which can be killed with all its processes and started again on the same data. */
final class CrashingPostgres implements AutoCloseable {

    private static final String PID = "postmaster.pid";
    private static final int PATIENCE_SECONDS = 60;
    private static final long BETWEEN_QUESTIONS_NANOS = 20_000_000;

    private final Path data;
    private final Path log;
    private final int port;
    private final List<String> command;

    private CrashingPostgres(Path folder, Path program, int port) {
        this.data = folder.resolve("data");
        this.log = folder.resolve("log");
        this.port = port;
        this.command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // The server refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                program.toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "unix_socket_directories="));
    }

    /** Makes a server in an empty folder. */
    static CrashingPostgres in(Path folder) throws IOException {
        return in(folder, null);
    }

    /** Makes a server whose write-ahead log, in segments of a megabyte, lies in another empty folder. */
    static CrashingPostgres in(Path folder, @Nullable Path walFolder) throws IOException {
        Path data = folder.resolve("data");
        EmbeddedPostgres first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("wal-segsize", walFolder == null ? "16" : "1")
                .start();
        long postmaster = postmaster(data);
        Path program = Path.of(
                ProcessHandle.of(postmaster).orElseThrow().info().command().orElseThrow());
        int port = first.getPort();
        killAll(postmaster);
        if (walFolder != null) {
            move(data.resolve("pg_wal"), walFolder.resolve("pg_wal"));
        }
        CrashingPostgres server = new CrashingPostgres(folder, program, port);
        server.start();
        return server;
    }

    /** Moves a folder to another disk and leaves a link to it. */
    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        delete(from);
        Files.createSymbolicLink(from, to);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    void start() throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                DriverManager.getConnection(url()).close();
                return;
            } catch (SQLException e) {
                LockSupport.parkNanos(BETWEEN_QUESTIONS_NANOS);
            }
        }
        throw new IllegalStateException(Files.readString(log));
    }

    /** Runs a statement as the owner of the server. */
    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the server has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Starts the server after it may have ended by itself. */
    void restart() throws IOException {
        kill();
        start();
    }

    /** Kills all processes of the server at once, as a crash of the system would. */
    void kill() throws IOException {
        if (Files.exists(data.resolve(PID))) {
            killAll(postmaster(data));
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve(PID)).get(0).strip());
    }

    /** The server stands still first: what it began after a look at its processes would live on and keep a client waiting. */
    private static void killAll(long postmaster) throws IOException {
        ProcessHandle server = ProcessHandle.of(postmaster).orElse(null);
        if (server == null) {
            return;
        }
        new ProcessBuilder("kill", "-STOP", Long.toString(postmaster))
                .start()
                .onExit()
                .join();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() throws IOException {
        kill();
        delete(data.getParent());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package org.handlungskonzept.storage.jdbc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB server of the tests, one for each JVM, on a port that is free. It is the one of the system (on Debian: package
 * mariadb-server-core and mariadb-client-core); there is none without it. What survives a crash of the server is not tested
 * on it, so it does not wait for the disk at each commit.
 */
final class MariaDbServer {

    private static final int PATIENCE_SECONDS = 60;
    private static final int INSTALLATIONS = 5;

    private MariaDbServer() {}

    static boolean isInstalled() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    /** The URL of a schema, which must be there unless it is empty. */
    static String url(String schema) {
        return Started.URL + schema + "?user=root";
    }

    /** Whoever only asks whether there is a server does not start it. */
    private static final class Started {

        private static final String URL = start();

        private Started() {}
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory("handlungskonzept-mariadb");
            Path log = folder.resolve("log");
            String user = System.getProperty("user.name");
            Path temporary = Files.createDirectory(folder.resolve("temporary"));
            Path data = install(folder, temporary, log, user);
            int port = freePort();
            Process server = new ProcessBuilder(
                            path("mariadbd"),
                            "--no-defaults",
                            "--user=" + user,
                            "--datadir=" + data,
                            "--tmpdir=" + temporary,
                            "--socket=" + folder.resolve("socket"),
                            "--pid-file=" + folder.resolve("pid"),
                            "--port=" + port,
                            "--bind-address=127.0.0.1",
                            "--innodb-flush-log-at-trx-commit=2")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            String url = "jdbc:mariadb://127.0.0.1:" + port + "/";
            awaitAnswer(server, url, log);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the data of a new server; now and then its script fails where another one runs beside it. */
    private static Path install(Path folder, Path temporary, Path log, String user) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path data = folder.resolve("data-" + attempt);
            try {
                run(
                        log,
                        path("mariadb-install-db"),
                        "--no-defaults",
                        "--user=" + user,
                        "--datadir=" + data,
                        "--tmpdir=" + temporary,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db");
                return data;
            } catch (IllegalStateException e) {
                if (attempt == INSTALLATIONS) {
                    throw e;
                }
            }
        }
    }

    private static void run(Path log, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.onExit()
                        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .join()
                        .exitValue()
                != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    /** Asks until the server answers or is gone. */
    private static void awaitAnswer(Process server, String url, Path log) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (server.isAlive() && System.nanoTime() < deadline) {
            try {
                DriverManager.getConnection(url + "?user=root").close();
                return;
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException(Files.readString(log));
    }

    private static void stop(Process server, Path folder) {
        server.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String path(String program) {
        return program(program).orElseThrow().toString();
    }

    private static Optional<Path> program(String name) {
        List<String> folders =
                Arrays.asList((System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator));
        return folders.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

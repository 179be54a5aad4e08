package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rights that are lost while a store is in use. */
class JsonRightsTest {

    /** Root may do everything by these, and must obey rights like everybody else without them. */
    private static final List<String> WITHOUT_PRIVILEGES =
            List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all");

    @TempDir
    private Path folder;

    @Test
    void losesNothingWhenRightsAreTakenAway() throws Exception {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "rights are those of POSIX here");
        String output = run(List.of());
        if (output.equals(RightsProgram.WITHOUT_RIGHTS)) {
            output = run(WITHOUT_PRIVILEGES);
        }
        Assumptions.assumeFalse(
                output.equals(RightsProgram.WITHOUT_RIGHTS),
                "rights do not count for this user, and setpriv is not there to change it");

        assertThat(output).isEqualTo(RightsProgram.KEPT);
    }

    private String run(List<String> prefix) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RightsProgram.class.getName(),
                folder.resolve("store-" + prefix.size()).toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return RightsProgram.WITHOUT_RIGHTS;
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        return output;
    }
}

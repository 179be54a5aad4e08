package org.handlungskonzept.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the page that says how right the check is: {@code core/doc/smart-accuracy.md}. With the argument {@code misses} it
 * prints every entry that was read otherwise than labelled instead.
 */
final class AccuracyPage {

    static final String COMMAND =
            "mvn -q -pl core test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.handlungskonzept.accuracy.AccuracyPage";

    private AccuracyPage() {}

    static String text() {
        Page page = new Page()
                .line("# How right the SMART check is")
                .line("")
                .line(
                        "Measured on the development set that [smart-labelling.md](smart-labelling.md) describes. Its texts are")
                .line(
                        "invented after the patterns of real plans, and the rules were improved with it in view: the figures are")
                .line("those of a set that is known, not a promise for an unknown plan. Made by")
                .line("")
                .line("    " + COMMAND)
                .line("");
        new DeadlineAccuracy().write(page);
        new LeadAccuracy().write(page);
        new ResourceAccuracy().write(page);
        new MeasureAccuracy().write(page);
        SecondLabelling.write(page);
        return page.toString();
    }

    /**
     * Writes the page, or prints the misses.
     *
     * @param arguments {@code misses}, or nothing
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains("misses")) {
            Stream.of(
                            new DeadlineAccuracy().misses(),
                            new LeadAccuracy().misses(),
                            new ResourceAccuracy().misses(),
                            new MeasureAccuracy().misses())
                    .flatMap(List::stream)
                    .forEach(System.out::println);
        } else {
            Files.writeString(file(), text());
        }
    }

    /** The page, from the folder of the module or of the project. */
    static Path file() {
        Path page = Path.of("doc", "smart-accuracy.md");
        return Files.isDirectory(Path.of("doc")) ? page : Path.of("core").resolve(page);
    }
}

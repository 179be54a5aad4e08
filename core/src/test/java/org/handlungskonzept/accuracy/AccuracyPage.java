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

    static final String COMMAND = "mvn -q -Ppages -pl core process-test-classes";

    private AccuracyPage() {}

    static String text() {
        Page page = new Page()
                .line("# How right the SMART check is")
                .line("")
                .line(
                        "Measured on invented texts after the patterns of real plans; [smart-labelling.md](smart-labelling.md) says how")
                .line(
                        "they were labelled. Readers and rules were mended with the development set in view, and later with the misses of")
                .line("the second, third and fourth set, each of which was opened when the mending before it was done;")
                .line(
                        "the unseen set was opened after all mending. So the unseen set says most about other plans, as far as invented")
                .line("texts can. Made by")
                .line("")
                .line("    " + COMMAND);
        new AccuracySummary().write(page);
        page.line("\nWhat follows is the development set in detail.");
        new DeadlineAccuracy(LabelledSet.DEVELOPMENT).write(page);
        new LeadAccuracy(LabelledSet.DEVELOPMENT).write(page);
        new ResourceAccuracy(LabelledSet.DEVELOPMENT).write(page);
        new MeasureAccuracy(LabelledSet.DEVELOPMENT).write(page);
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
            Stream.of(LabelledSet.values()).flatMap(AccuracyPage::misses).forEach(System.out::println);
        } else {
            Files.writeString(file(), text());
        }
    }

    private static Stream<String> misses(LabelledSet set) {
        return Stream.of(
                        new DeadlineAccuracy(set).misses(),
                        new LeadAccuracy(set).misses(),
                        new ResourceAccuracy(set).misses(),
                        new MeasureAccuracy(set).misses())
                .flatMap(List::stream);
    }

    /** The page, from the folder of the module or of the project. */
    static Path file() {
        Path page = Path.of("doc", "smart-accuracy.md");
        return Files.isDirectory(Path.of("doc")) ? page : Path.of("core").resolve(page);
    }
}

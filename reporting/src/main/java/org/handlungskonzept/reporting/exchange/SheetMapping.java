package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * A town's own headings and words of status (Zuordnung der Spalten).
 *
 * <p>A text with one statement a line, written as the mappings of answers are:
 *
 * <pre>
 * column deadline = Fertig?
 * column status = Ampel
 * answer COMPLETED = grün
 * answer IN_PROGRESS = gelb
 * ignore Interne Notiz
 * sheet Maßnahmen 2025
 * </pre>
 *
 * <p>{@code column} names a {@link SheetColumn} by its code and a heading. {@code answer} stands below the column {@code status} and
 * names a {@link Status}. Columns to {@code ignore} are not read, also if their heading is known. {@code sheet}
 * names the sheet of a file in which several have such headings. Immutable and thread-safe.
 */
public final class SheetMapping {

    private static final Map<String, SheetColumn> KNOWN = known();
    private static final SheetMapping NONE = new SheetMapping(Map.of(), Map.of(), Set.of(), null);

    private final Map<String, SheetColumn> columns;
    private final Map<String, Status> words;
    private final Set<String> ignored;
    private final @Nullable String sheet;

    private SheetMapping(
            Map<String, SheetColumn> columns, Map<String, Status> words, Set<String> ignored, @Nullable String sheet) {
        this.columns = Map.copyOf(columns);
        this.words = Map.copyOf(words);
        this.ignored = Set.copyOf(ignored);
        this.sheet = sheet;
    }

    /**
     * The headings and words that everybody has.
     *
     * @return the mapping
     */
    public static SheetMapping usual() {
        return NONE;
    }

    /**
     * Reads a mapping.
     *
     * @param source what the text is called in messages
     * @param text the text
     * @return the mapping
     * @throws IllegalArgumentException with source and line if a line cannot be read
     */
    public static SheetMapping parse(String source, String text) {
        Map<String, SheetColumn> columns = new HashMap<>();
        Map<String, Status> words = new HashMap<>();
        Set<String> ignored = new HashSet<>();
        SheetColumn current = null;
        String sheet = null;
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            String statement = each.strip();
            if (statement.isEmpty() || statement.startsWith("#")) {
                continue;
            }
            String[] parts = statement.split("\\s+", 2);
            String[] sides = parts.length < 2 ? new String[] {""} : parts[1].split("\\s*=\\s*", 2);
            if (parts[0].equals("ignore") && parts.length == 2) {
                ignored.add(SheetText.fold(parts[1]));
            } else if (parts[0].equals("sheet") && parts.length == 2) {
                if (sheet != null) {
                    throw problem(
                            source,
                            line,
                            "A sheet is named already (%s).".formatted(sheet),
                            "Maybe remove one of both lines.");
                }
                sheet = parts[1];
            } else if (parts[0].equals("column") && sides.length == 2) {
                current = column(source, line, sides[0]);
                if (columns.put(SheetText.fold(sides[1]), current) != null) {
                    throw problem(
                            source,
                            line,
                            "The column (%s) stands twice.".formatted(sides[1]),
                            "Maybe remove one of both lines.");
                }
            } else if (parts[0].equals("answer") && sides.length == 2 && current == SheetColumn.STATUS) {
                if (words.put(SheetText.fold(sides[1]), status(source, line, sides[0])) != null) {
                    throw problem(
                            source,
                            line,
                            "The text (%s) stands for a status already.".formatted(sides[1]),
                            "Maybe remove one of both.");
                }
            } else {
                throw problem(
                        source,
                        line,
                        "The line (%s) cannot be read.".formatted(statement),
                        "Maybe write (column deadline = Fertig?), below a column of status (answer COMPLETED = fertig), (ignore Notiz), or (sheet Liste).");
            }
        }
        return new SheetMapping(columns, words, ignored, sheet);
    }

    /**
     * Reads a mapping from a file in UTF-8.
     *
     * @param file the file
     * @return the mapping
     * @throws IOException if the file cannot be read or is not UTF-8
     * @throws IllegalArgumentException as for {@link #parse}
     */
    public static SheetMapping read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return parse(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    @Nullable
    SheetColumn column(String heading) {
        String folded = SheetText.fold(heading);
        if (folded.isEmpty() || ignored.contains(folded)) {
            return null;
        }
        SheetColumn own = columns.get(folded);
        if (own != null) {
            return own;
        }
        return KNOWN.get(folded);
    }

    /** The sheet of a file with several, or null to find it by its headings. */
    @Nullable
    String sheet() {
        return sheet;
    }

    Map<String, Status> words() {
        return words;
    }

    private static Map<String, SheetColumn> known() {
        Map<String, SheetColumn> known = new HashMap<>();
        for (SheetColumn column : SheetColumn.values()) {
            column.names().forEach(name -> known.put(SheetText.fold(name), column));
        }
        return Map.copyOf(known);
    }

    private static SheetColumn column(String source, int line, String code) {
        for (SheetColumn column : SheetColumn.values()) {
            if (column.code().equals(code)) {
                return column;
            }
        }
        throw problem(
                source, line, "There is no column (%s).".formatted(code), "Maybe it is one of those in sheet.md.");
    }

    private static Status status(String source, int line, String code) {
        for (Status status : Status.values()) {
            if (status.name().equals(code.toUpperCase(Locale.ROOT))) {
                return status;
            }
        }
        throw problem(
                source,
                line,
                "There is no status (%s).".formatted(code),
                "Maybe it is one of %s.".formatted(List.of(Status.values())));
    }

    private static IllegalArgumentException problem(String source, int line, String what, String maybe) {
        return new IllegalArgumentException(
                "%s, line (%s): %s\n%s".formatted(requireNonNull(source, "source"), line, what, maybe));
    }
}

package org.handlungskonzept.reporting.answers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * Which column of a table is which question, and which text in it which answer (Zuordnung der Spalten).
 *
 * <p>It is a text with one statement a line; empty lines and those that begin with {@code #} say nothing:
 *
 * <pre>
 * key Nummer
 * separator ;
 * decimal ,
 * column known = Kennen Sie das Sprachcafé?
 * answer Y = ja
 * answer Y = yes
 * blank keine Angabe
 * column uses = Was nutzen Sie?
 * split ,
 * answer K = Kurse
 * answer B = Beratung
 * column media[TV] = Fernsehen
 * answer Y = x
 * ignore Bemerkung
 * absent km
 * </pre>
 *
 * <p>{@code key} names the column by which responses are known again, and is needed. {@code separator} is a semicolon, a comma, or
 * the word {@code tabulator}; without it the heading decides. {@code decimal} is what stands before decimals, a point or a
 * comma. A {@code column} is a question, or one answer of a multiple choice, whose cells are Y, N or empty. Each {@code answer} is a
 * code and a text in the cells of the column above it, as often as there are languages; without one, cells hold codes. A {@code
 * blank} text says as much as an empty cell. {@code split} says what stands between several answers to a multiple choice in one
 * cell. Columns to {@code ignore} are not read, and questions that are {@code absent} have no column.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswerMapping {

    private final String key;
    private final char separator;
    private final char decimal;
    private final List<MappedColumn> columns;
    private final Set<String> ignored;

    AnswerMapping(String key, char separator, char decimal, List<MappedColumn> columns, Set<String> ignored) {
        this.key = key;
        this.separator = separator;
        this.decimal = decimal;
        this.columns = List.copyOf(columns);
        this.ignored = Set.copyOf(ignored);
    }

    /**
     * Reads a mapping.
     *
     * @param source what the text is called in messages, such as the name of its file
     * @param text the text
     * @param questionnaire what was asked
     * @return the mapping
     * @throws IllegalArgumentException with source and line if a line cannot be read, if it names what the questionnaire does
     *     not have, or if a question has no column and is not absent
     */
    public static AnswerMapping parse(String source, String text, Questionnaire questionnaire) {
        return new MappingReader(requireNonNull(source, "source"), requireNonNull(questionnaire, "questionnaire"))
                .read(requireNonNull(text, "text"));
    }

    /**
     * Reads a mapping from a file in UTF-8.
     *
     * @param file the file
     * @param questionnaire what was asked
     * @return the mapping
     * @throws IOException if the file cannot be read or is not UTF-8
     * @throws IllegalArgumentException as for {@link #parse}
     */
    public static AnswerMapping read(Path file, Questionnaire questionnaire) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return parse(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text, questionnaire);
    }

    String key() {
        return key;
    }

    /** The separator, or 0 if the heading decides. */
    char separator() {
        return separator;
    }

    char decimal() {
        return decimal;
    }

    List<MappedColumn> columns() {
        return columns;
    }

    Set<String> ignored() {
        return ignored;
    }
}

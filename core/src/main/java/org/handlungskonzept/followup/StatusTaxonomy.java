package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.SchemeRef;

/**
 * The status words of a town or a tool, and what they mean here (Statusliste). Data, with a version: a list that others
 * change gets the next one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ref its identifier and version
 * @param title whose words these are
 * @param entries the words in their own order, at least one
 */
public record StatusTaxonomy(SchemeRef ref, String title, List<TaxonomyEntry> entries) {

    /**
     * Checks that no word stands twice.
     *
     * @throws IllegalArgumentException if there is no word, or one stands twice (capital letters and blanks at the ends do
     *     not matter)
     */
    public StatusTaxonomy {
        requireNonNull(ref, "ref");
        requireNonNull(title, "title");
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The status list (%s) has no words.".formatted(ref));
        }
        Set<String> words = new HashSet<>();
        for (TaxonomyEntry entry : entries) {
            if (!words.add(plain(entry.label()))) {
                throw new IllegalArgumentException(
                        "The word (%s) stands twice in the status list (%s).".formatted(entry.label(), ref));
            }
        }
    }

    /**
     * Reads a list from a text: a line {@code taxonomy <id>@<version> <title>}, then one line {@code word = STATUS} or
     * {@code word = STATUS FIT} for each word; empty lines and lines that begin with {@code #} say nothing.
     *
     * @param source what the text is, for messages, for example the name of the file
     * @param text the text
     * @return the list
     * @throws IllegalArgumentException if a line cannot be read; the message names source and line
     */
    public static StatusTaxonomy parse(String source, String text) {
        return new TaxonomyReader(source).read(text);
    }

    /**
     * Looks a word up.
     *
     * @param label the word; capital letters and blanks at the ends do not matter
     * @return its entry, or empty if the list has no such word; then ask a person and guess nothing
     */
    public Optional<TaxonomyEntry> find(String label) {
        String wanted = plain(label);
        return entries.stream()
                .filter(entry -> plain(entry.label()).equals(wanted))
                .findFirst();
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}

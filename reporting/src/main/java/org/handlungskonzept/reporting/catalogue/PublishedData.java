package org.handlungskonzept.reporting.catalogue;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.handlungskonzept.concept.MunicipalityKey;
import org.jspecify.annotations.Nullable;

/**
 * Data that were published, in one or several files that say the same (Datensatz).
 *
 * <p>Immutable and thread-safe.
 *
 * @param uri names the data for machines, for good; need not lead anywhere
 * @param title what they are
 * @param description what is in them, and for what they are good
 * @param language the language of title, description and files
 * @param publisher who publishes them
 * @param municipality where they come from, or null
 * @param period the days they tell of, or null
 * @param issued the day on which they were published first
 * @param modified the day on which they changed last
 * @param keywords words under which people look for them
 * @param themes what they are about, at least one
 * @param files where they are, at least one
 */
public record PublishedData(
        URI uri,
        String title,
        String description,
        Locale language,
        Publisher publisher,
        @Nullable MunicipalityKey municipality,
        @Nullable Period period,
        LocalDate issued,
        LocalDate modified,
        List<String> keywords,
        Set<DataTheme> themes,
        List<PublishedFile> files) {

    /**
     * The days that data tell of (Zeitraum).
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     */
    public record Period(LocalDate first, LocalDate last) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "The period ends on (%s), before it begins on (%s).".formatted(last, first));
            }
        }
    }

    /**
     * Copies the lists; themes are ordered.
     *
     * @throws IllegalArgumentException if an address is not absolute, title, description or a keyword is blank, there is no theme or no
     *     file, or the data changed before they were published
     */
    public PublishedData {
        Addresses.check(uri, "data");
        Words.check(title, "title of the data");
        Words.check(description, "description of the data");
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        keywords = List.copyOf(keywords);
        keywords.forEach(keyword -> Words.check(keyword, "keyword"));
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        files = List.copyOf(files);
        if (themes.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException(
                    "The data (%s) need at least one theme and one file.\nMaybe take DataTheme.SOCIETY."
                            .formatted(title));
        }
        if (modified.isBefore(issued)) {
            throw new IllegalArgumentException("The data (%s) changed on (%s), before they were published on (%s)."
                    .formatted(title, modified, issued));
        }
    }
}

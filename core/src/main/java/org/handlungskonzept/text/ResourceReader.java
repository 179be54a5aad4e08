package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.NoResources;

/**
 * Reads entries under resources (Leser für Ressourcenangaben): money, posts, funding, and the meanings of "keine".
 *
 * <p>Immutable and thread-safe. Reading takes time in proportion to the length of the entry.
 */
public final class ResourceReader {

    private static final BigDecimal GERMAN_FULL_WEEK = BigDecimal.valueOf(39);

    private static final Set<String> DASHES = Set.of("-", "/", "?", "…", ".");

    /** Signs such as "./." and "-/-", which say that there is nothing. */
    private static final Set<String> NIL = Set.of("-", "/", ".");

    private static final Set<String> SENTENCE_ENDS = Set.of(";", "\n", ".");

    private static final Set<String> BREAKS = Set.of(";", "\n", ",", "(", ")");

    private final BigDecimal fullWeek;

    private ResourceReader(BigDecimal fullWeek) {
        this.fullWeek = fullWeek;
    }

    /**
     * A reader that takes 39 hours for a full week.
     *
     * @return the reader
     */
    public static ResourceReader standard() {
        return withFullWeek(GERMAN_FULL_WEEK);
    }

    /**
     * A reader for another full week.
     *
     * @param hours the hours of a full post in a week, above zero, at most 168
     * @return the reader
     * @throws IllegalArgumentException if the hours are no full week
     */
    public static ResourceReader withFullWeek(BigDecimal hours) {
        requireNonNull(hours, "hours");
        if (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(168)) > 0) {
            throw new IllegalArgumentException(
                    "A full week must have more than 0 and at most 168 hours, not (%s).".formatted(hours));
        }
        return new ResourceReader(hours);
    }

    /**
     * Reads a whole entry.
     *
     * @param field the entry as written, any text
     * @param language the language of the entry; what is not English is read as German
     * @return the statements found, and the places that were not understood
     */
    public ResourceReading read(String field, Locale language) {
        requireNonNull(field, "field");
        ResourceText text = new ResourceText(field, language.getLanguage().equals(Locale.ENGLISH.getLanguage()));
        if (text.size() > 0 && text.isAll(NIL) && text.has("/")) {
            return new ResourceReading(
                    List.of(new ResourcePhrase.None(text.span(0, text.size()), NoResources.OPEN)), List.of());
        }
        if (text.size() > 0 && text.isAll(DASHES)) {
            return new ResourceReading(List.of(new ResourcePhrase.Placeholder(text.span(0, text.size()))), List.of());
        }
        List<Quantity> quantities = new QuantityFinder(text, fullWeek).find();
        List<ResourcePhrase> phrases = new ArrayList<>();
        readFunding(text, quantities, phrases);
        quantities.forEach(quantity -> add(text, quantity, phrases));
        ClauseReader clauses = new ClauseReader(text, phrases);
        Clause.all(text).forEach(clauses::read);
        phrases.sort(Comparator.comparing(ResourcePhrase::span));
        return new ResourceReading(phrases, residue(text));
    }

    private static void readFunding(ResourceText text, List<Quantity> quantities, List<ResourcePhrase> phrases) {
        int from = 0;
        int next = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i < text.size() && !SENTENCE_ENDS.contains(text.word(i))) {
                continue;
            }
            int first = next;
            while (next < quantities.size() && quantities.get(next).from < i) {
                next++;
            }
            ResourcePhrase.Support support = new FundingReader(text, from, i, quantities.subList(first, next)).read();
            if (support != null) {
                phrases.add(support);
                if (support.state() == FundingState.OPEN && text.any(from, i, FundingReader.STEPS)) {
                    phrases.add(new ResourcePhrase.Uncertain(support.span()));
                }
            }
            from = i + 1;
        }
    }

    private static void add(ResourceText text, Quantity quantity, List<ResourcePhrase> phrases) {
        if (quantity.funded) {
            return;
        }
        Span span = text.span(quantity.from, quantity.to);
        switch (quantity.kind) {
            case MONEY -> phrases.add(money(span, quantity));
            case STAFF ->
                phrases.add(new ResourcePhrase.Staffing(span, quantity.range, quantity.grade, quantity.approximate));
            case HOURS ->
                phrases.add(new ResourcePhrase.Hours(span, quantity.range, quantity.rhythm, quantity.approximate));
            case GRADE -> phrases.add(new ResourcePhrase.PayGrade(span, requireNonNull(quantity.grade)));
            case WHEN -> phrases.add(new ResourcePhrase.When(span));
            case SHARE -> text.release(quantity.from, quantity.to);
        }
    }

    private static ResourcePhrase money(Span span, Quantity quantity) {
        if (quantity.range.exact().filter(value -> value.signum() == 0).isPresent()) {
            return new ResourcePhrase.None(span, NoResources.NONE_NEEDED);
        }
        return new ResourcePhrase.Amount(
                span,
                quantity.range,
                requireNonNull(quantity.currency),
                quantity.rhythm,
                quantity.tax,
                quantity.approximate,
                quantity.purpose);
    }

    /** The runs of tokens between what was understood, unless they carry no meaning of their own. */
    private static List<Span> residue(ResourceText text) {
        List<Span> residue = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || text.isUsed(i) || BREAKS.contains(text.word(i))) {
                Span span = ClauseReader.trimmed(text, from, i);
                if (span != null) {
                    residue.add(span);
                }
                from = i + 1;
            }
        }
        return residue;
    }
}

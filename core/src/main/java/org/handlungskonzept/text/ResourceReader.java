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

    private static final Set<String> SLASH = Set.of("/");

    /** Signs such as "./." and "-/-", which say that there is nothing. */
    private static final Set<String> NIL = Set.of("-", "/", ".");

    private final StaffScanner staff;

    private ResourceReader(BigDecimal fullWeek) {
        this.staff = new StaffScanner(fullWeek);
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
        if (text.size() > 0 && text.isAll(NIL) && text.any(0, text.size(), SLASH)) {
            return new ResourceReading(
                    List.of(new ResourcePhrase.None(text.span(0, text.size()), NoResources.OPEN)), List.of());
        }
        if (text.size() > 0 && text.isAll(DASHES)) {
            return new ResourceReading(List.of(new ResourcePhrase.Placeholder(text.span(0, text.size()))), List.of());
        }
        List<Quantity> quantities = new QuantityFinder(text, staff).find();
        List<ResourcePhrase> phrases = new ArrayList<>();
        if (text.has(ResourceWords.MAYBE_FUNDING) || Quantity.isAmong(quantities, Quantity.Kind.SHARE)) {
            readFunding(text, quantities, phrases);
        }
        for (Quantity quantity : quantities) {
            add(text, quantity, phrases);
        }
        new ClauseReader(text, phrases).readAll();
        if (phrases.size() > 1) {
            phrases.sort(new ByPlace());
        }
        return new ResourceReading(phrases, residue(text));
    }

    private static void readFunding(ResourceText text, List<Quantity> quantities, List<ResourcePhrase> phrases) {
        int from = 0;
        int next = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i < text.size() && !text.is(i, ResourceWords.SENTENCE_END)) {
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
        BigDecimal most = quantity.range.most();
        if (most != null && most.signum() == 0 && quantity.range.isExact()) {
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
            if (i == text.size() || text.isUsed(i) || text.is(i, ResourceWords.BREAK)) {
                Span span = ClauseReader.trimmed(text, from, i);
                if (span != null) {
                    residue.add(span);
                }
                from = i + 1;
            }
        }
        return residue;
    }

    private static final class ByPlace implements Comparator<ResourcePhrase> {

        @Override
        public int compare(ResourcePhrase one, ResourcePhrase other) {
            return one.span().compareTo(other.span());
        }
    }
}

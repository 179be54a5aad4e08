package org.handlungskonzept.testkit;

import java.util.Locale;
import java.util.Objects;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding, to be compared with what it should be (Befund einer Regelprüfung). All methods fail with an
 * {@link AssertionError} that shows the finding. Immutable.
 */
public final class VerifiedFinding {

    private final Finding finding;
    private final String measurePlace;
    private final Concept concept;

    VerifiedFinding(Finding finding, String measurePlace, Concept concept) {
        this.finding = finding;
        this.measurePlace = measurePlace;
        this.concept = concept;
    }

    /**
     * It is found at a place.
     *
     * @param place a JSON pointer: below the measure if one was given, such as {@code /title}, else into the concept
     * @return this finding
     */
    public VerifiedFinding at(String place) {
        return compare("at", measurePlace + place, finding.place());
    }

    /**
     * It is about certain words; they stand where its span says.
     *
     * @param words the words
     * @return this finding
     */
    public VerifiedFinding words(String words) {
        Span span = finding.span();
        String found = span == null
                ? null
                : PlacedText.at(concept, finding.place()).map(span::of).orElse(null);
        return compare("about the words", words, found);
    }

    /**
     * It has a weight.
     *
     * @param severity the weight
     * @return this finding
     */
    public VerifiedFinding weighing(Severity severity) {
        return compare("of the weight", severity, finding.severity());
    }

    /**
     * It has an argument.
     *
     * @param name its name
     * @param value its value, in machine form
     * @return this finding
     */
    public VerifiedFinding with(String name, String value) {
        return compare("with " + name, value, finding.arguments().get(name));
    }

    /**
     * It explains itself.
     *
     * @param locale the language
     * @param text all of the text
     * @return this finding
     */
    public VerifiedFinding explainedAs(Locale locale, String text) {
        return compare("explained as", text, finding.explain(locale));
    }

    /**
     * It suggests what to do.
     *
     * @param locale the language
     * @param text all of the text
     * @return this finding
     */
    public VerifiedFinding suggesting(Locale locale, String text) {
        return compare("suggesting", text, finding.suggestion(locale));
    }

    /**
     * It words the entry anew.
     *
     * @param locale the language
     * @param text the new entry
     * @return this finding
     */
    public VerifiedFinding proposing(Locale locale, String text) {
        return compare("proposing", text, finding.proposal(locale).orElse(null));
    }

    /**
     * The finding itself, for anything else.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    private VerifiedFinding compare(String what, Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("""

                    Expecting a finding %s
                      (%s)
                    but it was
                      (%s)
                    in%s
                    """.formatted(what, expected, actual, VerifiedRule.describe(finding)));
        }
        return this;
    }
}

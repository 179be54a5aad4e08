package org.handlungskonzept.smart;

import java.util.Locale;

/** A letter of SMART (SMART-Kriterium), as municipal concepts in Germany read it. */
public enum SmartLetter {
    /** Clearly defined (spezifisch). */
    S,
    /** Measurable (messbar). */
    M,
    /** Desirable, and in the hands of one definite responsible (aktivierend). */
    A,
    /** Possible with the resources at hand (realistisch). */
    R,
    /** Fixed to one definite date (terminiert). */
    T;

    /**
     * What the letter asks for before all else.
     *
     * @return for example {@link Aspect#DEADLINE}
     */
    public Aspect usualAspect() {
        return switch (this) {
            case S -> Aspect.WORDING;
            case M -> Aspect.MEASURABLE;
            case A -> Aspect.RESPONSIBLE;
            case R -> Aspect.RESOURCED;
            case T -> Aspect.DEADLINE;
        };
    }

    /**
     * The word the letter stands for.
     *
     * @param locale German, or any other for English
     * @return for example "terminiert"
     */
    public String label(Locale locale) {
        return Messages.of(locale).text("letter." + name());
    }
}

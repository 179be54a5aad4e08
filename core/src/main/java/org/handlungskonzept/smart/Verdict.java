package org.handlungskonzept.smart;

import java.util.Locale;

/** How far a measure meets one letter, as far as its fields can show it (Bewertung). */
public enum Verdict {
    /** The fields show it (erfüllt). */
    MET,
    /** The fields show a part of it (teilweise erfüllt). */
    PARTLY,
    /** The fields show that it is missing (nicht erfüllt). */
    NOT_MET,
    /** The fields cannot show it (nicht prüfbar); never to be read as passed. */
    NOT_ASSESSABLE;

    /**
     * The verdict on two things together: what is missing outweighs what cannot be assessed, and that what is there.
     *
     * @param other the verdict on the other thing
     * @return the one that outweighs
     */
    public Verdict orWorse(Verdict other) {
        return weight() >= other.weight() ? this : other;
    }

    /**
     * The name of the verdict.
     *
     * @param locale German, or any other for English
     * @return for example "teilweise erfüllt"
     */
    public String label(Locale locale) {
        return Messages.of(locale).text("verdict." + name());
    }

    private int weight() {
        return switch (this) {
            case MET -> 0;
            case PARTLY -> 1;
            case NOT_ASSESSABLE -> 2;
            case NOT_MET -> 3;
        };
    }
}

package org.handlungskonzept.smart;

import java.util.Locale;

/** What a letter of SMART asks for (Teilkriterium). Some aspects show in the plan; the others are left to people. */
public enum Aspect {
    /** It is worded clearly (klar umrissen). */
    WORDING("wording", true),
    /** It is stated how success is measured (messbar). */
    MEASURABLE("measurable", true),
    /** One definite party leads (eindeutig zuständig). */
    RESPONSIBLE("responsible", true),
    /** Staff and money are stated (mit Ressourcen hinterlegt). */
    RESOURCED("resourced", true),
    /** It contributes to a goal of the concept (zielbezogen). */
    RELEVANT("relevant", true),
    /** It ends on one definite date (eindeutiger Termin). */
    DEADLINE("deadline", true),
    /** Its start and its end are known (Beginn und Ende). */
    START_AND_END("start-and-end", true),
    /** A day is known on which it is checked (Überprüfungstermin). */
    CHECK_DATE("check-date", true),
    /** It is worth striving for and appealing (erstrebenswert). */
    DESIRABLE("desirable", false),
    /** Those concerned accept it (akzeptiert). */
    ACCEPTED("accepted", false),
    /** It is attractive to those who carry it out (attraktiv). */
    ATTRACTIVE("attractive", false),
    /** The municipality can bring it about (beeinflussbar). */
    INFLUENCEABLE("influenceable", false),
    /** Effort and benefit are in proportion (angemessen). */
    APPROPRIATE("appropriate", false),
    /** It can be achieved (erreichbar). */
    ACHIEVABLE("achievable", false),
    /** It asks for more than what happens anyway (anspruchsvoll). */
    AMBITIOUS("ambitious", false),
    /** It can be done in substance (machbar). */
    FEASIBLE("feasible", false);

    private final String key;
    private final boolean assessable;

    Aspect(String key, boolean assessable) {
        this.key = key;
        this.assessable = assessable;
    }

    /**
     * The name in rule sets and texts.
     *
     * @return words in lower case joined by hyphens, for example {@code start-and-end}
     */
    public String key() {
        return key;
    }

    /**
     * Tells whether a check can see it in the plan.
     *
     * @return false if only people can judge it
     */
    public boolean isAssessable() {
        return assessable;
    }

    /**
     * A name to show.
     *
     * @param locale German, or any other for English
     * @return a few words
     */
    public String label(Locale locale) {
        return Messages.of(locale).text("aspect." + key);
    }

    /**
     * The aspect with a name.
     *
     * @param key the name, for example {@code deadline}
     * @return the aspect
     * @throws IllegalArgumentException if there is no such aspect
     */
    public static Aspect of(String key) {
        return Choices.byKey("aspect", values(), Aspect::key, key);
    }
}

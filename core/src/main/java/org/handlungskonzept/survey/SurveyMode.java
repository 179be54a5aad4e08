package org.handlungskonzept.survey;

/** How people came to answer (Erhebungsart). */
public enum SurveyMode {
    /** Drawn by chance from a register, invited by name or number (Zufallsstichprobe). */
    RANDOM_SAMPLE,
    /** One of several rounds with the same persons, who were drawn by chance (Panelwelle). */
    PANEL_WAVE,
    /** Everybody of a group was asked (Vollerhebung). */
    CENSUS,
    /** Whoever found the link could answer (offener Link). */
    OPEN_LINK,
    /** Whoever was there could answer (Veranstaltung). */
    EVENT;

    /**
     * Tells whether those who answered chose themselves, so that nothing follows for anybody else.
     *
     * @return true for an open link and an event
     */
    public boolean isSelfSelected() {
        return this == OPEN_LINK || this == EVENT;
    }
}

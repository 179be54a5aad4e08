package org.handlungskonzept.concept;

/** How sure an observed value is (Qualität eines Werts). */
public enum ValueQuality {
    /** May still be corrected (vorläufig). */
    PROVISIONAL,
    /** Not counted but estimated (geschätzt). */
    ESTIMATED,
    /** Asked of some people and not of all (Befragung); the number of answers belongs to it. */
    SURVEY,
    /** Will not be corrected any more (endgültig). */
    FINAL
}

package org.handlungskonzept.concept;

/** A vague horizon (Zeithorizont); what it means in years is a setting of each concept. */
public enum Horizon {
    /** As soon as possible (zeitnah, umgehend). */
    SOON,
    /** Short term (kurzfristig). */
    SHORT_TERM,
    /** Medium term (mittelfristig). */
    MEDIUM_TERM,
    /** Long term (langfristig). */
    LONG_TERM,
    /** Without any hint (zu gegebener Zeit). */
    UNSPECIFIED
}

package org.handlungskonzept.concept;

/** How people took part (Art der Beteiligung). */
public enum RoundKind {
    /** A survey (Befragung). */
    SURVEY,
    /** A conference or citizens' meeting (Konferenz). */
    CONFERENCE,
    /** A regular exchange with partners (Austausch). */
    EXCHANGE,
    /** A working group (Arbeitsgruppe). */
    WORKING_GROUP,
    /** Another way (sonstige). */
    OTHER
}

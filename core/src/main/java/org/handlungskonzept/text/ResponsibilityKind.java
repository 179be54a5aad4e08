package org.handlungskonzept.text;

/** What an entry about responsibility amounts to (Art der Zuständigkeit). */
public enum ResponsibilityKind {
    /** One unit or function leads (eine Stelle), with or without partners. */
    ONE_UNIT,
    /** Several parties, none of them as the lead (mehrere ohne Federführung). */
    SEVERAL,
    /** The administration as such (Verwaltung allgemein), or its offices without saying which. */
    ADMINISTRATION,
    /** An open or collective circle (offener Kreis), such as "Fachteams und weitere Akteur*innen". */
    COLLECTIVE,
    /** A body that decides (politisches Gremium), such as the council or a committee. */
    POLITICAL_BODY,
    /** Only somebody the municipality cannot instruct (Dritte). */
    OUTSIDE,
    /** Words that stand for a party still to be named (Platzhalter), such as "N. N.". */
    PLACEHOLDER,
    /** Only the name of a person (Personenname), where a function is asked for. */
    PERSON_NAME,
    /** An empty entry (leer). */
    NONE,
    /** An entry that was not understood (unklar); its residue says where. */
    UNCLEAR
}

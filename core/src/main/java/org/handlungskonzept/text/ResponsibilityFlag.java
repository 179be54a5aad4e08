package org.handlungskonzept.text;

/** What else stands out in an entry about responsibility (Hinweis). */
public enum ResponsibilityFlag {
    /** The lead is named as such (Federführung ausdrücklich), not only by its place. */
    EXPLICIT_LEAD,
    /** More than one party is named as the lead (mehrere Federführende). */
    SEVERAL_LEADS,
    /** The list of parties is left open (offene Liste), as by "u. a.". */
    OPEN_LIST,
    /** A person's name was found (Personenname); a function should stand there. */
    PERSON_NAME,
    /** A placeholder stands beside a party (Platzhalter), such as a post not yet filled. */
    PLACEHOLDER,
    /** A party takes part only perhaps (unter Vorbehalt), as by "ggf.". */
    TENTATIVE,
    /** A unit or function is not in the directory (nicht im Verzeichnis). */
    NOT_IN_DIRECTORY
}

package org.handlungskonzept.smart;

/** What is done something to, as far as its article and its form show. */
enum ActionObject {
    /** One thing of its kind: eine Rampe. */
    ONE,
    /** A thing that is known, or a noun in the singular: die Turnhalle. */
    DEFINITE,
    /** Several, not counted: Schulungen. */
    SEVERAL,
    /** Something that nobody can see: Vernetzung. */
    OPINION,
    /** Something that people feel: Akzeptanz. */
    SOFT,
    /** Nothing was recognised. */
    NONE
}

package org.handlungskonzept.concept;

/** From where somebody judges (Art der Bewertenden). */
public enum AssessorKind {
    /** Those who carry it out judge themselves (Selbsteinschätzung). */
    SELF,
    /** Somebody judges who does not carry it out (unabhängige Bewertung), such as an advisory board. */
    INDEPENDENT
}

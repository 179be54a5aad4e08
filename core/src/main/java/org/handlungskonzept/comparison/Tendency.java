package org.handlungskonzept.comparison;

/** Whether a concept promises more or less by an amendment (Tendenz einer Änderung). */
public enum Tendency {
    /** New in the concept (hinzugekommen). */
    ADDED,
    /** Promises more, or more firmly (gestärkt). */
    STRENGTHENED,
    /** Promises less, later or less firmly (abgeschwächt). */
    WEAKENED,
    /** No longer in it, or no longer pursued (weggefallen). */
    DROPPED,
    /** Said in other words; only people can tell whether it means the same (umformuliert). */
    REWORDED,
    /** Otherwise than before, neither more nor less (anders). */
    CHANGED
}

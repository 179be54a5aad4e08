package org.handlungskonzept.followup;

/** How well a word of others translates into our status (Güte der Zuordnung). */
public enum MappingFit {
    /** The same is meant (gleichbedeutend). */
    EXACT,
    /** The word says more than our status, for example how much is done (unsere Angabe ist gröber). */
    COARSER,
    /** The word stands for several of our statuses at once; the one given is the cautious one (mehrdeutig). */
    AMBIGUOUS
}

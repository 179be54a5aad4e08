package org.handlungskonzept.storage;

/** How a place of a concept differs between two revisions (Art der Änderung). */
public enum ChangeKind {
    /** It was not there before (hinzugefügt). */
    ADDED,
    /** It is not there any more (entfernt). */
    REMOVED,
    /** It says something else (geändert). */
    CHANGED,
    /** The parts of a list stand in another order (umgestellt). */
    MOVED
}

package org.handlungskonzept.storage;

/** What a revision did to its concept (Art der Fassung). */
public enum RevisionKind {
    /** The concept was saved (gespeichert). */
    SAVED,
    /** The concept was deleted; its earlier revisions stay readable (gelöscht). */
    DELETED,
    /** The concept was erased with all earlier revisions; only this mark is left (getilgt). */
    ERASED
}

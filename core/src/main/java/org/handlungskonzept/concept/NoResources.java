package org.handlungskonzept.concept;

/** The four meanings of the entry "none" under resources (Bedeutung von "keine"). */
public enum NoResources {
    /** Nothing is needed (keine erforderlich). */
    NONE_NEEDED,
    /** It is done within existing duties and budgets (im Rahmen vorhandener Mittel). */
    WITHIN_EXISTING,
    /** Something is needed, but there is none (keine vorhanden). */
    NOT_AVAILABLE,
    /** The entry does not say which of these is meant (offen). */
    OPEN
}

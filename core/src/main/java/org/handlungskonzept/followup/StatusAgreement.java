package org.handlungskonzept.followup;

/** How what was reported and what the record shows go together (Übereinstimmung der Umsetzungsstände). */
public enum StatusAgreement {
    /** Both say the same, or one says done and the other permanent (stimmt überein). */
    AGREES,
    /** They differ, and the report says why (weicht begründet ab). */
    DIFFERS_WITH_REASON,
    /** They differ, and the report gives no reason (weicht ohne Begründung ab). */
    DIFFERS_WITHOUT_REASON,
    /** The record shows no status, so the report stands alone (nur berichtet). */
    REPORTED_ONLY,
    /** Nobody has reported, so the record stands alone (nur berechnet). */
    COMPUTED_ONLY,
    /** Neither says anything (unbekannt auf beiden Seiten). */
    NOTHING_KNOWN
}

package org.handlungskonzept.evaluation;

/** What has to be there on the way to a review (Stufe einer Überprüfung), from the leaves to the committee. */
public enum ReviewStage {
    /** The units have reported on their measures (Zulieferung der Fachstellen). */
    UNIT_REPORTS,
    /** The administration's draft is finished (Entwurf der Verwaltung). */
    DRAFT,
    /** The paper is with the committee's office (Vorlagenschluss). */
    PAPER,
    /** The committee has met on it (Sitzung des Gremiums). */
    MEETING
}

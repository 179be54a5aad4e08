package org.handlungskonzept.comparison;

import static java.util.Objects.requireNonNull;

/** What is otherwise than before (Art der inhaltlichen Änderung). */
public enum AmendmentKind {
    /** A guideline is new (neue Leitlinie). */
    GUIDELINE_ADDED(Tendency.ADDED, Form.NONE),
    /** A guideline is gone (Leitlinie entfallen). */
    GUIDELINE_DROPPED(Tendency.DROPPED, Form.NONE),
    /** A guideline has another text (Leitlinie umformuliert). */
    GUIDELINE_REWORDED(Tendency.REWORDED, Form.TEXT),
    /** A field of action is new (neues Handlungsfeld). */
    FIELD_ADDED(Tendency.ADDED, Form.NONE),
    /** A field of action is gone (Handlungsfeld entfallen). */
    FIELD_DROPPED(Tendency.DROPPED, Form.NONE),
    /** A field of action has another title or description (Handlungsfeld umformuliert). */
    FIELD_REWORDED(Tendency.REWORDED, Form.TEXT),
    /** A goal is new (neues Ziel). */
    GOAL_ADDED(Tendency.ADDED, Form.NONE),
    /** A goal is gone (Ziel entfallen). */
    GOAL_DROPPED(Tendency.DROPPED, Form.NONE),
    /** A goal has another text (Ziel umformuliert). */
    GOAL_REWORDED(Tendency.REWORDED, Form.TEXT),
    /** A measure is new (neue Maßnahme). */
    MEASURE_ADDED(Tendency.ADDED, Form.NONE),
    /** A measure that was open is gone without an event (Maßnahme fehlt). */
    MEASURE_REMOVED(Tendency.DROPPED, Form.NONE),
    /** A measure that had ended before is not listed any more (beendete Maßnahme nicht mehr aufgeführt). */
    MEASURE_ENDED(Tendency.CHANGED, Form.NONE),
    /** A measure was dropped by an event (Maßnahme gestrichen). */
    MEASURE_DROPPED(Tendency.DROPPED, Form.NONE),
    /** A measure goes on in others, or in another concept, by an event (Maßnahme geht in anderen weiter). */
    MEASURE_CONTINUED(Tendency.CHANGED, Form.NONE),
    /** A measure stands in another field of action (Maßnahme in anderem Handlungsfeld). */
    MEASURE_MOVED(Tendency.CHANGED, Form.TEXT),
    /** A measure has another title or description (Maßnahme umformuliert). */
    MEASURE_REWORDED(Tendency.REWORDED, Form.TEXT),
    /** A measure has a deadline now (Frist gesetzt). */
    DEADLINE_SET(Tendency.STRENGTHENED, Form.DAY),
    /** The deadline is earlier (Frist vorgezogen). */
    DEADLINE_EARLIER(Tendency.STRENGTHENED, Form.DAY),
    /** The deadline is later (Frist verschoben). */
    DEADLINE_LATER(Tendency.WEAKENED, Form.DAY),
    /** A measure has no deadline any more (Frist entfallen). */
    DEADLINE_LOST(Tendency.WEAKENED, Form.DAY),
    /** A measure has a lead now (Federführung benannt). */
    LEAD_NAMED(Tendency.STRENGTHENED, Form.TEXT),
    /** Somebody else leads (Federführung gewechselt). */
    LEAD_REPLACED(Tendency.CHANGED, Form.TEXT),
    /** Nobody leads any more (Federführung entfallen). */
    LEAD_LOST(Tendency.WEAKENED, Form.TEXT),
    /** Money is named now (Mittel benannt). */
    MONEY_NAMED(Tendency.STRENGTHENED, Form.NONE),
    /** More money is named (Mittel erhöht). */
    MONEY_RAISED(Tendency.STRENGTHENED, Form.MONEY),
    /** Less money is named (Mittel gekürzt). */
    MONEY_CUT(Tendency.WEAKENED, Form.MONEY),
    /** Money is named in another currency or rhythm, so it cannot be compared (Mittel anders angegeben). */
    MONEY_CHANGED(Tendency.CHANGED, Form.NONE),
    /** No money is named any more (Mittel entfallen). */
    MONEY_LOST(Tendency.WEAKENED, Form.NONE),
    /** Something more is measured (Indikator hinzugekommen). */
    INDICATOR_ADDED(Tendency.STRENGTHENED, Form.NONE),
    /** Something is not measured any more (Indikator entfallen). */
    INDICATOR_DROPPED(Tendency.WEAKENED, Form.NONE),
    /** Unit, direction or kind differ, so targets cannot be compared (Indikator anders bestimmt). */
    INDICATOR_REDEFINED(Tendency.CHANGED, Form.NONE),
    /** A target is new (Zielwert gesetzt). */
    TARGET_SET(Tendency.STRENGTHENED, Form.NUMBER),
    /** A target asks for more (Zielwert anspruchsvoller). */
    TARGET_MORE_AMBITIOUS(Tendency.STRENGTHENED, Form.NUMBER),
    /** A target asks for less (Zielwert abgesenkt). */
    TARGET_LESS_AMBITIOUS(Tendency.WEAKENED, Form.NUMBER),
    /** A target to stay near is another (Zielwert geändert). */
    TARGET_CHANGED(Tendency.CHANGED, Form.NUMBER),
    /** A target is to be reached earlier (Zielwert vorgezogen). */
    TARGET_EARLIER(Tendency.STRENGTHENED, Form.DAY),
    /** A target is to be reached later (Zielwert verschoben). */
    TARGET_LATER(Tendency.WEAKENED, Form.DAY),
    /** A target is gone (Zielwert entfallen). */
    TARGET_LOST(Tendency.WEAKENED, Form.NUMBER);

    private final Tendency tendency;
    private final Form form;

    AmendmentKind(Tendency tendency, Form form) {
        this.tendency = requireNonNull(tendency, "tendency");
        this.form = requireNonNull(form, "form");
    }

    /**
     * Whether the concept promises more or less by it.
     *
     * @return the tendency
     */
    public Tendency tendency() {
        return tendency;
    }

    Form form() {
        return form;
    }

    /** What the values before and after are. */
    enum Form {
        NONE,
        TEXT,
        DAY,
        NUMBER,
        MONEY
    }
}

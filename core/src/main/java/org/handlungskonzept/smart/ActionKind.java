package org.handlungskonzept.smart;

/** How much a word says of what is done. */
enum ActionKind {
    /** Something is there afterwards: einrichten. */
    CONCRETE,
    /** The same, but often on the way to something else: erarbeiten. */
    STEP,
    /** Something takes place: anbieten. */
    ACTIVITY,
    /** Some verb, or noun of a verb, that no list has. */
    OTHER,
    /** Only a direction: fördern. */
    WEAK,
    /** Only that something becomes more or less: erhöhen. */
    CHANGE,
    /** Only looking at it: prüfen. */
    EXAMINE,
    /** Only going on: fortführen. */
    CONTINUE;

    static ActionKind of(WordGroup group) {
        return switch (group) {
            case CONCRETE -> CONCRETE;
            case STEP -> STEP;
            case ACTIVITY -> ACTIVITY;
            case WEAK, WEAK_SOFT -> WEAK;
            case CHANGE -> CHANGE;
            case EXAMINE -> EXAMINE;
            case CONTINUE -> CONTINUE;
            default -> throw new IllegalArgumentException("The group (%s) names no action.".formatted(group.key()));
        };
    }

    boolean isWeak() {
        return this == WEAK || this == CHANGE;
    }

    /** Tells colleagues what to do. */
    boolean isPlain() {
        return compareTo(OTHER) <= 0;
    }
}

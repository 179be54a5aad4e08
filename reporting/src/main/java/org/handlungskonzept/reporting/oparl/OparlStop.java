package org.handlungskonzept.reporting.oparl;

/** Ends the reading of a text, because a limit is reached. */
final class OparlStop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OparlStop(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}

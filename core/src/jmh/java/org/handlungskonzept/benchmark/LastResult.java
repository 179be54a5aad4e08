package org.handlungskonzept.benchmark;

import java.util.function.Consumer;

/** Takes results and keeps the last (letztes Ergebnis). No lambda, because linking one would count as the library's time. */
final class LastResult implements Consumer<Object> {

    private volatile Object last = "";

    @Override
    public void accept(Object result) {
        last = result;
    }

    /** Keeps nothing any more. */
    void forget() {
        last = "";
    }

    @Override
    public String toString() {
        return last.toString();
    }
}

package org.handlungskonzept.smart;

import java.util.List;

/** How far the plan shows one aspect, and the facts this rests on. */
record AspectResult(Verdict verdict, List<Evidence> evidence) {

    static AspectResult of(MeasureSubject subject, Verdict verdict, String key, String below, Arguments arguments) {
        return new AspectResult(verdict, List.of(new Evidence(key, subject.place() + below, arguments.toMap())));
    }

    static AspectResult of(MeasureSubject subject, Verdict verdict, String key, String below) {
        return of(subject, verdict, key, below, Arguments.none());
    }
}

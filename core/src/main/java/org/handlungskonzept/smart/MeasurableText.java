package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;

/** What title and description name that can be counted or shown on the last day. */
final class MeasurableText {

    private final MeasureSubject subject;
    private final List<Evidence> complete = new ArrayList<>();
    private final List<Evidence> partial = new ArrayList<>();

    private MeasurableText(MeasureSubject subject) {
        this.subject = subject;
    }

    static MeasurableText of(MeasureSubject subject) {
        MeasurableText read = new MeasurableText(subject);
        for (FieldText text : subject.texts()) {
            read.addCounted(text);
            read.addRhythms(text);
            read.addResults(text);
        }
        return read;
    }

    List<Evidence> complete() {
        return complete;
    }

    List<Evidence> partial() {
        return partial;
    }

    private void addCounted(FieldText text) {
        for (Counted counted : text.counted()) {
            add(counted.isComplete() ? complete : partial, "text-target", text, text.of(counted.span()));
        }
    }

    /** How often something takes place. */
    private void addRhythms(FieldText text) {
        for (ReadSentence sentence : text.sentences()) {
            if (happens(text, sentence)) {
                addRhythms(text, sentence);
            }
        }
    }

    private void addRhythms(FieldText text, ReadSentence sentence) {
        for (Hit hit : sentence.hits()) {
            if (hit.group() == WordGroup.FREQUENCY) {
                add(complete, "text-rhythm", text, text.of(hit.span()));
            } else if (hit.group() == WordGroup.EVENT && sentence.commits()) {
                add(partial, "text-uncounted", text, text.of(hit.span()));
            }
        }
    }

    private static boolean happens(FieldText text, ReadSentence sentence) {
        return !sentence.isPast()
                && (sentence.has(WordGroup.EVENT)
                        || text.actions().stream()
                                .anyMatch(action -> action.sentence() == sentence
                                        && action.kind().isPlain()));
    }

    private void addResults(FieldText text) {
        for (Action action : text.actions()) {
            Verdict shown = shows(action);
            if (shown != Verdict.NOT_MET) {
                boolean whole = shown == Verdict.MET;
                add(whole ? complete : partial, whole ? "text-result" : "text-uncounted", text, text.of(action.span()));
            }
        }
    }

    /** How far it can be shown that this was done. */
    private static Verdict shows(Action action) {
        boolean thing = action.object() == ActionObject.ONE || action.object() == ActionObject.DEFINITE;
        return switch (action.kind()) {
            case CONCRETE, STEP -> thing ? Verdict.MET : Verdict.PARTLY;
            case ACTIVITY -> action.object() == ActionObject.ONE && isBound(action) ? Verdict.MET : Verdict.PARTLY;
            case OTHER ->
                action.object() == ActionObject.ONE
                        ? Verdict.MET
                        : action.object() == ActionObject.NONE ? Verdict.NOT_MET : Verdict.PARTLY;
            case WEAK, CHANGE -> action.object() == ActionObject.SEVERAL ? Verdict.PARTLY : Verdict.NOT_MET;
            case EXAMINE, CONTINUE -> Verdict.NOT_MET;
        };
    }

    /** A thing is there or not, however vaguely it was promised; of what takes place „möglichst“ leaves open how often. */
    private static boolean isBound(Action action) {
        return !action.sentence().has(WordGroup.LOOPHOLE) && !action.sentence().has(WordGroup.HEDGE);
    }

    private void add(List<Evidence> list, String key, FieldText text, String words) {
        list.add(new Evidence(
                key, subject.place() + text.below(), Arguments.of("text", words).toMap()));
    }
}

package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.Span;

/** What title and description name that can be counted or shown on the last day. Immutable. */
final class MeasurableText {

    private final List<Evidence> complete;
    private final List<Evidence> partial;

    private MeasurableText(List<Evidence> complete, List<Evidence> partial) {
        this.complete = List.copyOf(complete);
        this.partial = List.copyOf(partial);
    }

    static MeasurableText of(MeasureSubject subject) {
        Finder finder = new Finder(subject.place());
        for (FieldText text : subject.facts().texts()) {
            finder.addCounted(text);
            finder.addRhythms(text);
            finder.addResults(text);
        }
        return new MeasurableText(finder.complete, finder.partial);
    }

    List<Evidence> complete() {
        return complete;
    }

    List<Evidence> partial() {
        return partial;
    }

    private static boolean happens(FieldText text, ReadSentence sentence) {
        return !sentence.isPast() && (sentence.has(WordGroup.EVENT) || hasPlain(text, sentence));
    }

    private static boolean hasPlain(FieldText text, ReadSentence sentence) {
        for (Action action : text.actions()) {
            if (action.sentence() == sentence && action.kind().isPlain()) {
                return true;
            }
        }
        return false;
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

    /** Collects what one measure names. */
    private static final class Finder {

        private final String place;
        private final List<Evidence> complete = new ArrayList<>();
        private final List<Evidence> partial = new ArrayList<>();

        Finder(String place) {
            this.place = place;
        }

        void addCounted(FieldText text) {
            for (Counted counted : text.counted()) {
                add(counted.isComplete() ? complete : partial, "text-target", text, counted.span());
            }
        }

        /** How often something takes place. */
        void addRhythms(FieldText text) {
            for (ReadSentence sentence : text.sentences()) {
                if (happens(text, sentence)) {
                    addRhythms(text, sentence);
                }
            }
        }

        private void addRhythms(FieldText text, ReadSentence sentence) {
            for (Hit hit : sentence.hits()) {
                if (hit.group() == WordGroup.FREQUENCY) {
                    add(complete, "text-rhythm", text, hit.span());
                } else if (hit.group() == WordGroup.EVENT && sentence.commits()) {
                    add(partial, "text-uncounted", text, hit.span());
                }
            }
        }

        void addResults(FieldText text) {
            for (Action action : text.actions()) {
                Verdict shown = shows(action);
                if (shown == Verdict.MET) {
                    add(complete, "text-result", text, action.span());
                } else if (shown != Verdict.NOT_MET) {
                    add(partial, "text-uncounted", text, action.span());
                }
            }
        }

        private void add(List<Evidence> list, String key, FieldText text, Span span) {
            list.add(new Evidence(
                    key,
                    place + text.below(),
                    Arguments.of("text", text.of(span)).toMap()));
        }
    }
}

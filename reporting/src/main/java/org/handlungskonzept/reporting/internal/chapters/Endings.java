package org.handlungskonzept.reporting.internal.chapters;

import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Phrase;

/** How measures ended, in words. */
@Internal
public final class Endings {

    private final Words words;

    public Endings(Words words) {
        this.words = words;
    }

    /** By which event with which successors, or with which status. */
    public Phrase phrase(Ending ending) {
        if (ending.kind() == null) {
            return ending.status() == null ? words.notStated() : words.status(ending.status());
        }
        Phrase kind = words.phrase("ended." + ending.kind());
        return words.listed(ending.successors().stream().map(this::successor).toList())
                .map(successors -> words.about(kind, successors))
                .orElse(kind);
    }

    private Phrase successor(MeasureId id) {
        return words.concept().measure(id).map(words::title).orElseGet(() -> Phrase.of(id.value()));
    }
}

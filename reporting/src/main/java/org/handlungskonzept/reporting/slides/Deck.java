package org.handlungskonzept.reporting.slides;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.document.Anchor;

/**
 * All slides.
 *
 * @param slides the slides in order
 * @param places the index of the first slide of each section that can be linked
 */
record Deck(List<Slide> slides, Map<Anchor, Integer> places) {

    Deck {
        slides = List.copyOf(slides);
        places = Map.copyOf(places);
    }

    /** Documents refuse links to anchors that they do not have. */
    int place(Anchor anchor) {
        return requireNonNull(places.get(anchor), anchor.value());
    }
}

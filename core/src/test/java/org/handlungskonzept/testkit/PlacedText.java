package org.handlungskonzept.testkit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;

/** Finds the texts of measures in which words can be found. */
final class PlacedText {

    private static final Pattern IN_MEASURE = Pattern.compile("/fields/([0-9]+)/measures/([0-9]+)(/.*)");

    private PlacedText() {}

    static Optional<String> at(Concept concept, String place) {
        Matcher matcher = IN_MEASURE.matcher(place);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Measure measure = concept.fields()
                .get(Integer.parseInt(matcher.group(1)))
                .measures()
                .get(Integer.parseInt(matcher.group(2)));
        return text(measure, matcher.group(3));
    }

    /** An entry may be named by itself, or by its text. */
    private static Optional<String> text(Measure measure, String part) {
        if (part.equals("/title")) {
            return Optional.of(measure.title());
        }
        if (part.equals("/description")) {
            return Optional.of(measure.description());
        }
        if (part.startsWith("/schedule")) {
            return Optional.of(measure.schedule().asWritten());
        }
        if (part.startsWith("/responsibility")) {
            return Optional.of(measure.responsibility().asWritten());
        }
        return part.startsWith("/resources") ? Optional.of(measure.resources().asWritten()) : Optional.empty();
    }
}

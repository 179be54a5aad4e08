package org.handlungskonzept.reporting.comparison;

import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** One concept with the words for it. */
record Compared(InterimReport report, Words words) {

    Phrase name() {
        return words.written(words.concept().municipality().name());
    }

    /** The name and, behind it, the concept, so that two concepts of one town can be told apart. */
    Phrase title() {
        String title = words.concept().title();
        return words.about(
                name(), title.isBlank() ? Phrase.of(words.concept().id().value()) : words.written(title));
    }

    CoverageReport coverage() {
        return CoverageReport.of(
                report.concept(), report.days().first(), report.days().last());
    }
}

package org.handlungskonzept.reporting.summary;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * A short report for everybody (Kurzfassung für die Öffentlichkeit): what the concept is for, how far its measures are, what is due
 * next, and whom to ask.
 *
 * <p>It counts the statuses that were reported, as the interim report does, so that both say the same. Titles and entries stand as
 * they are written in the concept. {@link Texts#summary} has its words in more languages than those of other reports. Immutable and
 * thread-safe.
 *
 * @param report the interim report it is a summary of
 * @param contact where people can ask, as an office and never as a person, in one or more languages; or null if it is not known
 * @param fullReport where the interim report is published, or null if it is not known
 */
public record PublicSummary(
        InterimReport report,
        @Nullable LocalizedText contact,
        @Nullable LinkTarget fullReport) implements Report {

    /** Checks that the report is there. */
    public PublicSummary {
        requireNonNull(report, "report");
    }

    /**
     * Makes the summary of an interim report.
     *
     * @param report the interim report
     * @return the summary; it says that neither a contact nor the place of the whole report is entered
     */
    public static PublicSummary of(InterimReport report) {
        return new PublicSummary(report, null, null);
    }

    /**
     * The same summary with somebody to ask.
     *
     * @param contact an office with its address, never a person, in one or more languages
     * @return the changed summary
     */
    public PublicSummary withContact(LocalizedText contact) {
        return new PublicSummary(report, requireNonNull(contact, "contact"), fullReport);
    }

    /**
     * The same summary with a link to the whole report.
     *
     * @param fullReport where the interim report is published
     * @return the changed summary
     */
    public PublicSummary withFullReport(LinkTarget fullReport) {
        return new PublicSummary(report, contact, requireNonNull(fullReport, "fullReport"));
    }

    @Override
    public Document document(Texts texts) {
        return new SummaryDocument(this, texts).document();
    }
}

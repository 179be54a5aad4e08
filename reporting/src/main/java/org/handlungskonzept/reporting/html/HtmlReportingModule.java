package org.handlungskonzept.reporting.html;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;

/**
 * Binds {@link ReportWriter} to the writer of HTML pages (Guice-Modul der Berichte).
 *
 * <p>Guice is optional: nothing else here needs it. Immutable and thread-safe.
 */
public final class HtmlReportingModule extends AbstractModule {

    private final Texts texts;

    /**
     * Makes the module.
     *
     * @param texts the words to write reports with
     */
    public HtmlReportingModule(Texts texts) {
        this.texts = requireNonNull(texts, "texts");
    }

    @Override
    protected void configure() {
        bind(ReportWriter.class).toInstance(HtmlWriter.of(texts));
    }
}

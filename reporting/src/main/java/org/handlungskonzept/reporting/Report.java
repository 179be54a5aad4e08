package org.handlungskonzept.reporting;

import org.handlungskonzept.meta.Spi;
import org.handlungskonzept.reporting.document.Document;

/**
 * A report (Bericht): data that can be told in a language.
 *
 * <p>Implementations are immutable and thread-safe: the same texts give an equal document, every time.
 */
@Spi
@FunctionalInterface
public interface Report {

    /**
     * Tells the report.
     *
     * @param texts the words to tell it with
     * @return the report as a document in the language of the texts
     */
    Document document(Texts texts);
}

/** The reports on a concept, and the writers that put them on paper. */
module org.handlungskonzept.reporting {
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires transitive org.handlungskonzept.core;
    requires static com.google.guice;
    requires static java.desktop;
    requires static openhtmltopdf.core;
    requires static openhtmltopdf.pdfbox;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.dhatim.fastexcel;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports org.handlungskonzept.reporting.answers;
    exports org.handlungskonzept.reporting.audit;
    exports org.handlungskonzept.reporting.book;
    exports org.handlungskonzept.reporting.calendar;
    exports org.handlungskonzept.reporting.catalogue;
    exports org.handlungskonzept.reporting.comparison;
    exports org.handlungskonzept.reporting.council;
    exports org.handlungskonzept.reporting.document;
    exports org.handlungskonzept.reporting.excel;
    exports org.handlungskonzept.reporting.exchange;
    exports org.handlungskonzept.reporting.findings;
    exports org.handlungskonzept.reporting.html;
    exports org.handlungskonzept.reporting.json;
    exports org.handlungskonzept.reporting.markdown;
    exports org.handlungskonzept.reporting.oparl;
    exports org.handlungskonzept.reporting.opendocument;
    exports org.handlungskonzept.reporting.pdf;
    exports org.handlungskonzept.reporting.questionnaire;
    exports org.handlungskonzept.reporting.sheets;
    exports org.handlungskonzept.reporting.slides;
    exports org.handlungskonzept.reporting.summary;
    exports org.handlungskonzept.reporting.tables;
    exports org.handlungskonzept.reporting.word;
    exports org.handlungskonzept.reporting;
}

package org.handlungskonzept.reporting.questionnaire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * Writes questionnaires as survey structures of LimeSurvey (LimeSurvey-Struktur): XML files with the ending {@code lss}, as
 * LimeSurvey 5 and 6 import them.
 *
 * <p>Texts become HTML that can do nothing: what LimeSurvey would evaluate between braces gets a blank behind the opening one,
 * line breaks become {@code <br />}, and characters that XML cannot hold become U+FFFD. The survey is set to be anonymous, and
 * to keep neither addresses nor times. How many decimals a number has is not limited, because LimeSurvey has no such setting.
 * Immutable and thread-safe.
 */
public final class LimeSurveyStructure implements QuestionnaireWriter {

    /** The first version of LimeSurvey 6 whose own sample survey has texts in tables of their own, as they are here. */
    private static final String DATABASE_VERSION = "498";

    private LimeSurveyStructure() {}

    /**
     * The writer.
     *
     * @return the writer
     */
    public static LimeSurveyStructure standard() {
        return new LimeSurveyStructure();
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String fileExtension() {
        return "lss";
    }

    /**
     * Writes a questionnaire and flushes the stream, which stays open.
     *
     * @throws IllegalArgumentException if a title has more than 200 characters as HTML, or a language is no language of letters
     */
    @Override
    public void write(Questionnaire questionnaire, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            write(questionnaire, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException e) {
            throw new IOException(
                    "The questionnaire (%s) could not be written as XML.".formatted(questionnaire.id()), e);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void write(Questionnaire questionnaire, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        LssTable.open(xml, 0, "document");
        LssTable.leaf(xml, 1, "LimeSurveyDocType", "Survey");
        LssTable.leaf(xml, 1, "DBVersion", DATABASE_VERSION);
        LssTable.open(xml, 1, "languages");
        for (String language : LimeSurvey.languages(questionnaire)) {
            LssTable.leaf(xml, 2, "language", language);
        }
        LssTable.close(xml, 1);
        for (LssTable table : new LssTables(questionnaire).tables()) {
            table.write(xml);
        }
        LssTable.close(xml, 0);
        xml.writeEndDocument();
        xml.flush();
    }
}

package org.handlungskonzept.reporting.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.survey.answers.AnswersImport;
import org.handlungskonzept.testkit.SampleQuestionnaire;

/** Files as survey systems write them. */
final class Exports {

    static final String HEADING =
            "id;submitdate;lastpage;startlanguage;seed;token;age;known;why;rating;uses[K];uses[B];uses[T];visits;km";

    private Exports() {}

    /** Rows as LimeSurvey writes them: a mark, every cell quoted, CR and LF, an empty line at the end. */
    static String limeSurvey(String... rows) {
        return Stream.concat(Stream.of(HEADING), Stream.of(rows))
                .map(Exports::quoted)
                .collect(Collectors.joining("", "\uFEFF", "\r\n"));
    }

    private static String quoted(String row) {
        return List.of(row.split(";", -1)).stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    static AnswersImport read(AnswerFormat format, String text) throws IOException {
        return read(format, text, UTF_8);
    }

    static AnswersImport read(AnswerFormat format, String text, Charset charset) throws IOException {
        return read(format, new ByteArrayInputStream(text.getBytes(charset)));
    }

    static AnswersImport read(AnswerFormat format, InputStream in) throws IOException {
        return AnswersReader.of(format).read(SampleQuestionnaire.cafe(), in);
    }

    /** A stream that begins with a text and goes on with one byte without end, and counts what was read. */
    static final class Endless extends InputStream {

        private final InputStream all;
        private long count;

        Endless(String begin, char rest) {
            this.all = new SequenceInputStream(new ByteArrayInputStream(begin.getBytes(UTF_8)), new InputStream() {
                @Override
                public int read() {
                    return rest;
                }
            });
        }

        @Override
        public int read() throws IOException {
            count++;
            return all.read();
        }

        long count() {
            return count;
        }
    }
}

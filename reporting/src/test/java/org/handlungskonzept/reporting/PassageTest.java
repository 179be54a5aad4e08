package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.junit.jupiter.api.Test;

/** A host says something of its own at the beginning of a chapter. */
class PassageTest {

    private static final Map<String, Report> REPORTS = AllReports.on(LaatzenReport.followedUp(), LaatzenReport.AS_OF);
    private static final Texts PLAIN = Texts.german();
    private static final String WORDS = "Der Ausschuss hat <b>beraten</b> & dankt.";

    @Test
    void standsAtTheBeginningOfItsChapterAndNowhereElse() {
        Texts texts = PLAIN.withPassage("fields.title", List.of(WORDS, "Zweiter Absatz"));

        for (Map.Entry<String, Report> report : REPORTS.entrySet()) {
            List<Section> before = report.getValue().document(PLAIN).chapters();
            List<Section> after = report.getValue().document(texts).chapters();
            for (int i = 0; i < before.size() - 1; i++) {
                Section chapter = after.get(i);
                boolean isIts = chapter.title().equals(PLAIN.phrase("fields.title", Map.of()));
                assertThat(chapter.blocks())
                        .as("%s, chapter %s", report.getKey(), i)
                        .hasSize(before.get(i).blocks().size() + (isIts ? 2 : 0));
                if (isIts) {
                    assertThat(chapter.blocks().get(0)).isEqualTo(new Paragraph(Phrase.written(WORDS, PLAIN.locale())));
                }
            }
        }
        assertThat(REPORTS.get("interim").document(texts).chapters())
                .extracting(Section::title)
                .contains(PLAIN.phrase("fields.title", Map.of()));
    }

    @Test
    void isCountedInTheChecksum() {
        Texts texts = PLAIN.withPassage("fields.title", List.of(WORDS));

        assertThat(annex(REPORTS.get("interim").document(texts)))
                .isNotEqualTo(annex(REPORTS.get("interim").document(PLAIN)));
        assertThat(annex(REPORTS.get("interim").document(texts.withPassage("fields.title", List.of()))))
                .isEqualTo(annex(REPORTS.get("interim").document(PLAIN)));
    }

    private static Section annex(Document document) {
        return document.chapters().get(document.chapters().size() - 1);
    }

    @Test
    void isRefusedWithoutAChapterOrWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withPassage("feilds.title", List.of(WORDS)))
                .withMessageContaining("feilds.title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withPassage("fields.title", List.of(" ")))
                .withMessageContaining("blank");
    }
}

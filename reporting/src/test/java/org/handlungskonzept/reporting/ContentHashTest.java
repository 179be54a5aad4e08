package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Offering;
import org.handlungskonzept.concept.OfferingId;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checksum in the last chapter of an interim report. */
class ContentHashTest {

    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final String HASH = hash(CONCEPT);

    static Stream<UnaryOperator<Concept>> changes() {
        return Stream.of(
                concept -> concept.toBuilder().title("Anderer Titel").build(),
                concept -> concept.toBuilder().sampleNotice("").build(),
                concept -> concept.withField(
                        FieldId.of("teilhabe"),
                        field -> field.toBuilder()
                                .addOffering(new Offering(OfferingId.of("neu"), "Neu", ""))
                                .build()),
                measure(each -> each.toBuilder().title(each.title() + ".").build()),
                measure(each ->
                        each.toBuilder().resources(Resources.notStated()).build()),
                measure(each -> each.withStatusUpdate(StatusUpdate.of(LaatzenReport.AS_OF, Status.DELAYED, "Neu"))));
    }

    @Test
    void agreesWithTheChaptersBefore() {
        Document report = document(CONCEPT);
        List<Section> before = report.chapters().subList(0, report.chapters().size() - 1);

        assertThat(HASH)
                .matches("[0-9a-f]{64}")
                .isEqualTo(new Document(report.language(), report.titlePage(), before).contentHash());
    }

    @Test
    void namesRulesAndScheme() {
        assertThat(Plain.of(Plain.section(document(CONCEPT), "Nachweis")))
                .contains(
                        "Kennung des Konzepts: laatzen-integration-2022",
                        "Stichtag: 30. Juni 2025",
                        "Regeln der SMART-Prüfung: recommended@",
                        "Bewertungsschema: laatzen@1");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesWithEveryText(UnaryOperator<Concept> change) {
        assertThat(hash(change.apply(CONCEPT))).isNotEqualTo(HASH);
    }

    @Test
    void staysTheSameInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(hash(LaatzenReport.followedUp())).isEqualTo(HASH);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static UnaryOperator<Concept> measure(UnaryOperator<Measure> change) {
        return concept -> concept.withMeasure(MeasureId.of("austausch"), change);
    }

    private static Document document(Concept concept) {
        return LaatzenReport.of(concept, LaatzenReport.AS_OF).document(Texts.german());
    }

    private static String hash(Concept concept) {
        return Plain.section(document(concept), "Nachweis").blocks().stream()
                .filter(DefinitionList.class::isInstance)
                .flatMap(list -> ((DefinitionList) list).definitions().stream())
                .filter(definition -> definition.term().plain().equals("Prüfsumme"))
                .map(definition -> definition.details().get(0).plain())
                .findFirst()
                .orElseThrow();
    }
}

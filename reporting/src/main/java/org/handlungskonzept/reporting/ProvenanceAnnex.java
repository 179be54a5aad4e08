package org.handlungskonzept.reporting;

import java.util.List;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;

/** What the report was made from, so that anybody can check it later. */
final class ProvenanceAnnex {

    private final Wording wording;
    private final String hash;

    ProvenanceAnnex(Wording wording, String hash) {
        this.wording = wording;
        this.hash = hash;
    }

    Section section() {
        return Section.of(
                wording.phrase("provenance.title"),
                List.of(
                        wording.paragraph("provenance.intro"),
                        new DefinitionList(List.of(
                                wording.definition(
                                        "provenance.concept",
                                        plain(wording.concept().id().value())),
                                wording.definition(
                                        "as-of", Phrase.of(wording.texts().day(wording.asOf()))),
                                wording.definition(
                                        "provenance.rules",
                                        plain(wording.smart().ruleSet() + "@"
                                                + wording.smart().ruleSetVersion())),
                                wording.definition(
                                        "provenance.scheme",
                                        plain(wording.evaluation()
                                                .scheme()
                                                .ref()
                                                .toString())),
                                wording.definition(
                                        "provenance.concept-schemes",
                                        wording.conceptSchemes().stream()
                                                .map(scheme ->
                                                        plain(scheme.ref().toString()))
                                                .toList()),
                                wording.definition("provenance.hash", plain(hash))))));
    }

    private static Phrase plain(String text) {
        return Phrase.of(text);
    }
}

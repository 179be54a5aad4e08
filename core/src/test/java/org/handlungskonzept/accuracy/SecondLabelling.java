package org.handlungskonzept.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlungskonzept.smart.SmartLetter;

/** How far two people agree who labelled the same measures: what a check can hope for at best. */
final class SecondLabelling {

    private SecondLabelling() {}

    static void write(Page page) {
        page.heading("Two labellings of the same measures");
        page.line("The second labelling was made from the guideline and the texts alone.\n");
        List<List<String>> rows = new ArrayList<>();
        for (SmartLetter letter : SmartLetter.values()) {
            Agreement agreement = agreement(letter);
            rows.add(List.of(
                    letter.name(),
                    String.valueOf(agreement.all()),
                    Hits.cell(agreement.share()),
                    agreement.kappaCell()));
        }
        page.table(List.of("letter", "measures", "equal", "kappa"), rows);
    }

    static Agreement agreement(SmartLetter letter) {
        Map<String, LabelledRow> first = LabelledSet.DEVELOPMENT.rows("measures.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        Agreement agreement = new Agreement();
        for (LabelledRow second : LabelledSet.DEVELOPMENT.rows("measures-second.tsv")) {
            agreement.add(first.get(second.get("id")).get(letter.name()), second.get(letter.name()));
        }
        return agreement;
    }
}

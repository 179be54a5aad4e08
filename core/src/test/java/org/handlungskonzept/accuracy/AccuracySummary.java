package org.handlungskonzept.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.handlungskonzept.smart.SmartLetter;

/** The figures that matter most, of all sets side by side. */
final class AccuracySummary {

    private final List<Figures> sets =
            Arrays.stream(LabelledSet.values()).map(Figures::new).toList();

    void write(Page page) {
        page.heading("All sets");
        List<String> columns = new ArrayList<>(List.of("figure", "wanted"));
        Arrays.stream(LabelledSet.values()).map(LabelledSet::title).forEach(columns::add);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("deadlines exactly right", "0.97", set -> set.deadlines.exactShare()));
        rows.add(row("leads, precision", "0.95", set -> set.leads.precision()));
        rows.add(row("leads, recall", "0.93", set -> set.leads.recall()));
        rows.add(row("amounts of money right", "0.97", set -> set.resources.share("money")));
        rows.add(row("posts right", "0.97", set -> set.resources.share("fte")));
        for (SmartLetter letter : SmartLetter.values()) {
            rows.add(row(
                    letter + ", precision",
                    wanted(letter, 0),
                    set -> set.measures.letter(letter).precision()));
            rows.add(row(
                    letter + ", recall",
                    wanted(letter, 1),
                    set -> set.measures.letter(letter).recall()));
            rows.add(row(
                    letter + ", kappa", "-", set -> set.measures.letter(letter).kappa()));
        }
        rows.add(row("warnings on wording that are labelled", "0.75", set -> set.measures.warningPrecision()));
        page.table(columns, rows);
    }

    private static String wanted(SmartLetter letter, int index) {
        return switch (letter) {
            case S -> List.of("0.75", "0.65").get(index);
            case M -> List.of("0.85", "0.80").get(index);
            default -> "-";
        };
    }

    private List<String> row(String name, String wanted, ToDoubleFunction<Figures> figure) {
        return Stream.concat(Stream.of(name, wanted), sets.stream().map(set -> Hits.cell(figure.applyAsDouble(set))))
                .toList();
    }

    private static final class Figures {

        private final DeadlineAccuracy deadlines;
        private final LeadAccuracy leads;
        private final ResourceAccuracy resources;
        private final MeasureAccuracy measures;

        private Figures(LabelledSet set) {
            deadlines = new DeadlineAccuracy(set);
            leads = new LeadAccuracy(set);
            resources = new ResourceAccuracy(set);
            measures = new MeasureAccuracy(set);
        }
    }
}

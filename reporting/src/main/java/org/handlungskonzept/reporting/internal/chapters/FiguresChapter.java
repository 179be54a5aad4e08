package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FigureContradiction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** The population in figures: context, and never the effect of a measure. */
@Internal
public final class FiguresChapter {

    private final Words wording;

    public FiguresChapter(Words wording) {
        this.wording = wording;
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.paragraph("figures.context"));
        List<PopulationProfile> profiles = wording.concept().populationProfiles().stream()
                .filter(profile ->
                        wording.isKnown(profile.asOf()) && !profile.figures().isEmpty())
                .toList();
        if (profiles.isEmpty()) {
            blocks.add(wording.paragraph("figures.none"));
        }
        profiles.forEach(profile -> addProfile(blocks, profile));
        return Section.of(wording.phrase("figures.title"), blocks);
    }

    private void addProfile(List<Block> blocks, PopulationProfile profile) {
        blocks.add(new Table(
                wording.phrase("figures.caption", "day", profile.asOf()),
                List.of(
                        Column.text(wording.text("figures.what")),
                        Column.numbers(wording.text("figures.count")),
                        Column.numbers(wording.text("figures.share")),
                        Column.text(wording.text("figures.of"))),
                profile.figures().stream()
                        .map(figure -> figure(profile, figure))
                        .toList()));
        blocks.add(wording.paragraph(
                "figures.checked",
                "checked",
                profile.checkableShares(),
                "total",
                profile.figures().stream()
                        .filter(figure -> figure.share() != null)
                        .count(),
                "contradictions",
                profile.contradictions().size()));
        if (!profile.contradictions().isEmpty()) {
            blocks.add(new Note(
                    wording.phrase("figures.contradictions"),
                    List.of(new BulletList(profile.contradictions().stream()
                            .map(contradiction -> contradiction(profile, contradiction))
                            .toList()))));
        }
        if (!profile.source().isBlank()) {
            blocks.add(wording.paragraph("figures.source", "source", wording.inline(profile.source())));
        }
    }

    private Row figure(PopulationProfile profile, PopulationFigure figure) {
        Long count = figure.count();
        FigureId whole = figure.partOf();
        return Row.of(
                label(figure),
                count == null ? wording.notStated() : wording.number(count),
                figure.share() == null ? wording.notStated() : percent(figure.share()),
                whole == null
                        ? wording.phrase("figures.whole")
                        : label(profile.figure(whole).orElseThrow()));
    }

    private Phrase contradiction(PopulationProfile profile, FigureContradiction contradiction) {
        Phrase label = label(profile.figure(contradiction.figure()).orElseThrow());
        Percentage shown = contradiction.shown();
        Percentage computed = contradiction.computed();
        if (shown == null || computed == null) {
            return wording.phrase(
                    "figures.too-large",
                    "figure",
                    label,
                    "count",
                    wording.texts().number(contradiction.count()),
                    "total",
                    wording.texts().number(contradiction.total()));
        }
        return wording.phrase(
                "figures.contradiction",
                "figure",
                label,
                "count",
                wording.texts().number(contradiction.count()),
                "total",
                wording.texts().number(contradiction.total()),
                "shown",
                percent(shown),
                "computed",
                percent(computed));
    }

    private Phrase label(PopulationFigure figure) {
        return wording.written(figure.label().isBlank() ? figure.id().value() : figure.label());
    }

    private Phrase percent(Percentage share) {
        return wording.phrase(
                "percent", "value", wording.texts().number(share.value().setScale(share.decimals())));
    }
}

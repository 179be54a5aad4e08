package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PopulationProfileTest {

    private static final FigureId ALL = FigureId.of("inhabitants");
    private static final FigureId PART = FigureId.of("part");
    private static final PopulationFigure INHABITANTS = PopulationFigure.whole(ALL, "Inhabitants", 43_688);

    @Test
    void agreesWithTheSharesAsPublished() {
        assertThat(withPart(7_556L, "17.30").contradictions()).isEmpty();
        assertThat(withPart(17_492L, "40").contradictions()).isEmpty();
        assertThat(withPart(17_492L, "40").checkableShares()).isEqualTo(1);
    }

    @Test
    void reportsAShareThatDoesNotFitItsCounts() {
        assertThat(withPart(7_556L, "18.30").contradictions())
                .containsExactly(
                        new FigureContradiction(PART, 7_556, 43_688, Percentage.of("18.30"), Percentage.of("17.30")));
        assertThat(withPart(17_492L, "40.00").contradictions())
                .extracting(FigureContradiction::computed)
                .containsExactly(Percentage.of("40.04"));
    }

    @Test
    void reportsAPartLargerThanItsWhole() {
        assertThat(withPart(43_689L, null).contradictions())
                .containsExactly(new FigureContradiction(PART, 43_689, 43_688, null, Percentage.of("100.00")));
        assertThat(withPart(43_688L, null).contradictions()).isEmpty();
    }

    @Test
    void reportsAPartOfNothing() {
        PopulationProfile profile = profile(PopulationFigure.whole(ALL, "Inhabitants", 0), part(5L, "10"));

        assertThat(profile.contradictions())
                .containsExactly(new FigureContradiction(PART, 5, 0, Percentage.of("10"), null));
        assertThat(profile.checkableShares()).isZero();
    }

    @Test
    void doesNotJudgeSharesItCannotCheck() {
        PopulationProfile onlyShare = withPart(null, "50");
        PopulationProfile noneOfNothing = profile(PopulationFigure.whole(ALL, "Inhabitants", 0), part(0L, "0"));

        assertThat(onlyShare.contradictions()).isEmpty();
        assertThat(onlyShare.checkableShares()).isZero();
        assertThat(noneOfNothing.contradictions()).isEmpty();
        assertThat(noneOfNothing.checkableShares()).isZero();
    }

    @Test
    void refusesAPartThatStandsBeforeItsWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(part(5L, null), INHABITANTS))
                .withMessage("The figure (part) is a part of (inhabitants), which does not stand before it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(PopulationFigure.part(ALL, "Inhabitants", ALL, 1L, null)));
    }

    @Test
    void refusesAFigureTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(INHABITANTS, INHABITANTS))
                .withMessage("The figure (inhabitants) stands twice in one profile.");
    }

    @Test
    void refusesFiguresThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationFigure.whole(ALL, "Inhabitants", -1))
                .withMessage("The count (-1) of figure (inhabitants) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PopulationFigure(ALL, "Inhabitants", null, null, Percentage.of("5.0")))
                .withMessage("The share (5.0 %) of figure (inhabitants) needs the figure it is a part of.");
    }

    @Test
    void findsAFigure() {
        assertThat(profile(INHABITANTS).figure(ALL)).contains(INHABITANTS);
        assertThat(profile(INHABITANTS).figure(PART)).isEmpty();
    }

    private static PopulationProfile withPart(@Nullable Long count, @Nullable String share) {
        return profile(INHABITANTS, part(count, share));
    }

    private static PopulationFigure part(@Nullable Long count, @Nullable String share) {
        return PopulationFigure.part(PART, "Part", ALL, count, share == null ? null : Percentage.of(share));
    }

    private static PopulationProfile profile(PopulationFigure... figures) {
        return new PopulationProfile(LocalDate.of(2021, 12, 31), "", List.of(figures));
    }
}

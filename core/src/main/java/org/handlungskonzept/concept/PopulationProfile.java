package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The population of the municipality in figures on one day (Zahlen zur Bevölkerung).
 *
 * <p>Figures that contradict each other are kept as they were published and reported by {@link #contradictions()}.
 * Immutable and thread-safe.
 *
 * @param asOf the day the figures are true for
 * @param source where they come from, may be empty
 * @param figures the figures, in the order they are shown
 */
public record PopulationProfile(LocalDate asOf, String source, List<PopulationFigure> figures) {

    private static final int DECIMALS_IF_NONE_SHOWN = 2;

    /**
     * Checks the references between the figures.
     *
     * @throws IllegalArgumentException if two figures have the same id, or a figure is a part of one that does not stand
     *     before it
     */
    public PopulationProfile {
        requireNonNull(asOf, "asOf");
        Texts.checked(source, "source");
        figures = List.copyOf(figures);
        Set<FigureId> seen = new HashSet<>();
        for (PopulationFigure figure : figures) {
            if (figure.partOf() != null && !seen.contains(figure.partOf())) {
                throw new IllegalArgumentException("The figure (%s) is a part of (%s), which does not stand before it."
                        .formatted(figure.id(), figure.partOf()));
            }
            if (!seen.add(figure.id())) {
                throw new IllegalArgumentException(
                        "The figure (%s) stands twice in one profile.".formatted(figure.id()));
            }
        }
    }

    /**
     * Finds a figure.
     *
     * @param id the id of the figure
     * @return the figure, or empty
     */
    public Optional<PopulationFigure> figure(FigureId id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * Checks each share against its count and total, and each part against its whole.
     *
     * <p>A share agrees if it differs from the exact ratio by at most half a unit of its last decimal. Shares without
     * both counts, and shares in nothing, cannot be checked and are not reported; {@link #checkableShares()} says how many could be.
     *
     * @return what does not fit, in the order of the figures
     */
    public List<FigureContradiction> contradictions() {
        List<FigureContradiction> found = new ArrayList<>();
        for (PopulationFigure figure : figures) {
            Long count = figure.count();
            Optional<Long> total = totalOf(figure);
            if (count == null || total.isEmpty()) {
                continue;
            }
            Percentage share = figure.share();
            boolean tooLarge = count > total.get();
            if (tooLarge || (share != null && total.get() > 0 && !share.agreesWith(count, total.get()))) {
                int decimals = share == null ? DECIMALS_IF_NONE_SHOWN : share.decimals();
                Percentage computed = total.get() == 0 ? null : Percentage.ofCount(count, total.get(), decimals);
                found.add(new FigureContradiction(figure.id(), count, total.get(), share, computed));
            }
        }
        return List.copyOf(found);
    }

    /**
     * How many shares have both counts and a whole above zero, and so could be checked.
     *
     * @return a number from 0 to the number of shares
     */
    public long checkableShares() {
        return figures.stream().filter(this::isCheckable).count();
    }

    private boolean isCheckable(PopulationFigure figure) {
        return figure.share() != null
                && figure.count() != null
                && totalOf(figure).filter(total -> total > 0).isPresent();
    }

    private Optional<Long> totalOf(PopulationFigure figure) {
        return Optional.ofNullable(figure.partOf()).flatMap(this::figure).map(PopulationFigure::count);
    }
}

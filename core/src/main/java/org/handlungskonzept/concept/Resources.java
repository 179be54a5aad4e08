package org.handlungskonzept.concept;

import java.util.List;
import org.handlungskonzept.meta.Internal;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a measure (Ressourcen): the entry as written, and beside it what it means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asWritten the entry as it stands in the concept, may be empty
 * @param none what is meant if the entry says "none", otherwise null
 * @param money money needed
 * @param staff staff needed
 * @param inKind things and rooms that are used, as written
 * @param funding funding by others
 * @param budget what was planned and spent, ordered by the first day
 */
public record Resources(
        String asWritten,
        @Nullable NoResources none,
        List<MoneyNeed> money,
        List<StaffNeed> staff,
        List<String> inKind,
        List<Funding> funding,
        List<BudgetLine> budget) {

    /** Not API: use {@link #builder(String)}. */
    @Internal
    public Resources {
        Texts.checked(asWritten, "asWritten");
        money = List.copyOf(money);
        staff = List.copyOf(staff);
        inKind = List.copyOf(inKind);
        for (String thing : inKind) {
            Texts.checked(thing, "inKind");
        }
        funding = List.copyOf(funding);
        budget = Ranges.byDay(budget);
    }

    /**
     * The empty entry.
     *
     * @return resources that say nothing
     */
    public static Resources notStated() {
        return builder("").build();
    }

    /**
     * Starts resources.
     *
     * @param asWritten the entry as it stands in the concept, may be empty
     * @return a builder
     */
    public static ResourcesBuilder builder(String asWritten) {
        return new ResourcesBuilder(asWritten);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of these resources
     */
    public ResourcesBuilder toBuilder() {
        return new ResourcesBuilder(this);
    }
}

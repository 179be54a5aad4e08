package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of resources. Not thread-safe. */
public final class ResourcesBuilder {

    private final String asWritten;

    private @Nullable NoResources none;

    private final List<MoneyNeed> money = new ArrayList<>();
    private final List<StaffNeed> staff = new ArrayList<>();
    private final List<String> inKind = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();

    ResourcesBuilder(String asWritten) {
        this.asWritten = requireNonNull(asWritten, "asWritten");
    }

    ResourcesBuilder(Resources resources) {
        this(resources.asWritten());
        none = resources.none();
        money.addAll(resources.money());
        staff.addAll(resources.staff());
        inKind.addAll(resources.inKind());
        funding.addAll(resources.funding());
        budget.addAll(resources.budget());
    }

    /**
     * Sets what is meant by "none".
     *
     * @param none the meaning, or null if the entry does not say "none"
     * @return this builder
     */
    public ResourcesBuilder none(@Nullable NoResources none) {
        this.none = none;
        return this;
    }

    /**
     * Adds money needed.
     *
     * @param need the need
     * @return this builder
     */
    public ResourcesBuilder addMoney(MoneyNeed need) {
        money.add(requireNonNull(need, "need"));
        return this;
    }

    /**
     * Adds staff needed.
     *
     * @param need the need
     * @return this builder
     */
    public ResourcesBuilder addStaff(StaffNeed need) {
        staff.add(requireNonNull(need, "need"));
        return this;
    }

    /**
     * Adds a thing or room that is used.
     *
     * @param thing what is used
     * @return this builder
     */
    public ResourcesBuilder addInKind(String thing) {
        inKind.add(requireNonNull(thing, "thing"));
        return this;
    }

    /**
     * Adds funding by others.
     *
     * @param part the funding
     * @return this builder
     */
    public ResourcesBuilder addFunding(Funding part) {
        funding.add(requireNonNull(part, "part"));
        return this;
    }

    /**
     * Adds money that was planned or spent.
     *
     * @param line the money
     * @return this builder
     */
    public ResourcesBuilder addBudget(BudgetLine line) {
        budget.add(requireNonNull(line, "line"));
        return this;
    }

    /**
     * Makes the resources.
     *
     * @return the resources
     */
    public Resources build() {
        return new Resources(asWritten, none, money, staff, inKind, funding, budget);
    }
}

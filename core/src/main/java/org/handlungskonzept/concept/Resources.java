package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
 */
public record Resources(
        String asWritten,
        @Nullable NoResources none,
        List<MoneyNeed> money,
        List<StaffNeed> staff,
        List<String> inKind,
        List<Funding> funding) {

    /** Not API: use {@link #builder(String)}. */
    @Internal
    public Resources {
        Texts.checked(asWritten, "asWritten");
        money = List.copyOf(money);
        staff = List.copyOf(staff);
        inKind = List.copyOf(inKind);
        inKind.forEach(text -> Texts.checked(text, "inKind"));
        funding = List.copyOf(funding);
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
    public static Builder builder(String asWritten) {
        return new Builder(asWritten);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with all values of these resources
     */
    public Builder toBuilder() {
        Builder builder = new Builder(asWritten);
        builder.none = none;
        builder.money.addAll(money);
        builder.staff.addAll(staff);
        builder.inKind.addAll(inKind);
        builder.funding.addAll(funding);
        return builder;
    }

    /** Collects the parts of resources. Not thread-safe. */
    public static final class Builder {

        private final String asWritten;
        private @Nullable NoResources none;
        private final List<MoneyNeed> money = new ArrayList<>();
        private final List<StaffNeed> staff = new ArrayList<>();
        private final List<String> inKind = new ArrayList<>();
        private final List<Funding> funding = new ArrayList<>();

        private Builder(String asWritten) {
            this.asWritten = requireNonNull(asWritten, "asWritten");
        }

        /**
         * Sets what is meant by "none".
         *
         * @param none the meaning, or null if the entry does not say "none"
         * @return this builder
         */
        public Builder none(@Nullable NoResources none) {
            this.none = none;
            return this;
        }

        /**
         * Adds money needed.
         *
         * @param need the need
         * @return this builder
         */
        public Builder addMoney(MoneyNeed need) {
            money.add(requireNonNull(need, "need"));
            return this;
        }

        /**
         * Adds staff needed.
         *
         * @param need the need
         * @return this builder
         */
        public Builder addStaff(StaffNeed need) {
            staff.add(requireNonNull(need, "need"));
            return this;
        }

        /**
         * Adds a thing or room that is used.
         *
         * @param thing what is used
         * @return this builder
         */
        public Builder addInKind(String thing) {
            inKind.add(requireNonNull(thing, "thing"));
            return this;
        }

        /**
         * Adds funding by others.
         *
         * @param part the funding
         * @return this builder
         */
        public Builder addFunding(Funding part) {
            funding.add(requireNonNull(part, "part"));
            return this;
        }

        /**
         * Makes the resources.
         *
         * @return the resources
         */
        public Resources build() {
            return new Resources(asWritten, none, money, staff, inKind, funding);
        }
    }
}

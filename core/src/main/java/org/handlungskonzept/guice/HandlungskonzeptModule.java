package org.handlungskonzept.guice;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.smart.RuleSet;
import org.handlungskonzept.smart.SmartChecker;

/**
 * Binds {@link SmartChecker} and {@link EvaluationSchemes} (Guice-Modul des Kerns).
 *
 * <p>Guice is optional: nothing else here needs it. Immutable and thread-safe.
 */
public final class HandlungskonzeptModule extends AbstractModule {

    private final RuleSet rules;
    private final EvaluationSchemes schemes;

    /** Makes the module with the recommended rules and the schemes that come with this library. */
    public HandlungskonzeptModule() {
        this(RuleSet.recommended(), EvaluationSchemes.shipped());
    }

    /**
     * Makes the module with a host's own rules and schemes.
     *
     * @param rules the rules to check by
     * @param schemes the schemes to choose from
     */
    public HandlungskonzeptModule(RuleSet rules, EvaluationSchemes schemes) {
        this.rules = requireNonNull(rules, "rules");
        this.schemes = requireNonNull(schemes, "schemes");
    }

    @Override
    protected void configure() {
        bind(SmartChecker.class).toInstance(SmartChecker.of(rules));
        bind(EvaluationSchemes.class).toInstance(schemes);
    }
}

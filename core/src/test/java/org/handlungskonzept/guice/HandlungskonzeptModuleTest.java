package org.handlungskonzept.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.time.LocalDate;
import org.handlungskonzept.evaluation.EvaluationSchemes;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;

class HandlungskonzeptModuleTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 14);

    @Test
    void bindsWhatTheFactoriesGiveUnderTheStrictestRules() {
        Injector injector = Guice.createInjector(Stage.PRODUCTION, new Strict(), new HandlungskonzeptModule());

        assertThat(injector.getInstance(SmartChecker.class).check(LaatzenField1.concept(), DAY))
                .isEqualTo(SmartChecker.recommended().check(LaatzenField1.concept(), DAY));
        assertThat(injector.getInstance(EvaluationSchemes.class)).isEqualTo(EvaluationSchemes.shipped());
    }

    private static final class Strict extends AbstractModule {
        @Override
        protected void configure() {
            binder().requireExplicitBindings();
            binder().requireAtInjectOnConstructors();
            binder().requireExactBindingAnnotations();
            binder().disableCircularProxies();
        }
    }
}

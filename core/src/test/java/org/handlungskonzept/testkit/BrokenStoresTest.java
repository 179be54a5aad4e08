package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlungskonzept.storage.ConceptStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract finds out stores that are wrong, each by the clause that says so. */
@Tag("validate")
class BrokenStoresTest {

    private static final Set<String> BY_CHANCE = Set.of(
            "returnsEveryConceptAsItWasSaved", "answersLikeSomebodyWhoLooksAtEverything", "doesWhatThePlainModelDoes");

    @ParameterizedTest
    @CsvSource({
        "Overwriting, refusesAStaleSaveAndNamesBothRevisions",
        "ReadingLate, letsNoThreadSeeLessThanWasSeenBefore",
        "ForgettingCommands, savesOnceWhenTheSameCommandComesTwice",
        "Normalising, keepsComposedAndDecomposedLettersApart",
        "ListingBackwards, listsConceptsInTheirNaturalOrder",
        "ListingDeleted, doesNotFindAConceptThatWasDeleted",
        "OnlyDeleting, leavesOnlyTheMarkOfAnErasure",
        "TellingTwice, tellsOfEveryChange",
        "PagingFromTheStart, listsPageByPage",
        "SeeingTheFuture, findsByStatusOnTheDay",
        "CuttingAnswers, answersPageByPage",
        "BelievingArchives, refusesAnArchiveThatWasCutAnywhere",
        "TrustingTheClock, findsTheNewestOfSeveralRevisionsOfOneMoment",
        "HidingFailures, saysThatAnArchiveCannotBeWritten",
        "Forgetting, remembersEverythingAfterItWasOpenedAgain",
        "RoundingMoments, keepsMicroseconds",
        "RedactingTheNewest, redactsATextInAllRevisions"
    })
    void failsTheClauseThatItBreaks(String store, String clause) throws ClassNotFoundException {
        Set<String> failed = failedClauses(Class.forName(BrokenStoresTest.class.getName() + "$" + store));

        assertThat(failed).contains(clause);
        assertThat(failed).as("most clauses have nothing to do with it").hasSizeLessThan(40);
    }

    @Test
    void failsNoClauseWhenNothingIsBroken() {
        assertThat(failedClauses(Unbroken.class)).isEmpty();
    }

    private static Set<String> failedClauses(Class<?> contract) {
        // What is by chance finds the same by many more tries, and makes it small.
        PostDiscoveryFilter few = descriptor -> FilterResult.includedIf(descriptor
                .getSource()
                .filter(source -> source instanceof MethodSource method && BY_CHANCE.contains(method.getMethodName()))
                .isEmpty());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(few)
                .build();
        Failures failures = new Failures();
        LauncherFactory.create().execute(request, failures);
        assertThat(failures.executed).as("the contract was run").hasValueGreaterThan(150);
        return failures.clauses;
    }

    private static final class Failures implements TestExecutionListener {

        private final Set<String> clauses = new TreeSet<>();
        private final AtomicInteger executed = new AtomicInteger();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                executed.incrementAndGet();
            }
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                clauses.add(((MethodSource) test.getSource().orElseThrow()).getMethodName());
            }
        }
    }

    abstract static class Broken extends InProcessStoreContract {

        private final MemoryPlace.Registry places = new MemoryPlace.Registry();
        private final RememberedDocuments documents = new RememberedDocuments();

        @Override
        protected ConceptStore open(Path place, Clock clock) {
            return broken(new MemoryConceptStore(places.at(place), clock, documents));
        }

        abstract ConceptStore broken(ConceptStore store);
    }

    static final class Unbroken extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return new ForwardingStore(store);
        }
    }

    static final class Forgetting extends InProcessStoreContract {
        @Override
        protected ConceptStore open(Path place, Clock clock) {
            return MemoryConceptStore.empty(clock, new RememberedDocuments());
        }
    }

    static final class RoundingMoments extends Broken {
        @Override
        protected ConceptStore open(Path place, Clock clock) {
            return super.open(place, Clock.tick(clock, Duration.ofMillis(1)));
        }

        @Override
        ConceptStore broken(ConceptStore store) {
            return store;
        }
    }

    static final class Overwriting extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.overwriting(store);
        }
    }

    static final class ReadingLate extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.readingLate(store);
        }
    }

    static final class ForgettingCommands extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.forgettingCommands(store);
        }
    }

    static final class Normalising extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.normalising(store);
        }
    }

    static final class ListingBackwards extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.listingBackwards(store);
        }
    }

    static final class ListingDeleted extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.listingDeleted(store);
        }
    }

    static final class OnlyDeleting extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.onlyDeleting(store);
        }
    }

    static final class TellingTwice extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.tellingTwice(store);
        }
    }

    static final class PagingFromTheStart extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.pagingFromTheStart(store);
        }
    }

    static final class SeeingTheFuture extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.seeingTheFuture(store);
        }
    }

    static final class CuttingAnswers extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.cuttingAnswers(store);
        }
    }

    static final class BelievingArchives extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.believingArchives(store);
        }
    }

    static final class TrustingTheClock extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.trustingTheClock(store);
        }
    }

    static final class HidingFailures extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.hidingFailures(store);
        }
    }

    static final class RedactingTheNewest extends Broken {
        @Override
        ConceptStore broken(ConceptStore store) {
            return BrokenStores.redactingTheNewest(store);
        }
    }
}

package org.handlungskonzept.testkit;

import java.io.InputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;
import org.jspecify.annotations.Nullable;

/** Stores that are wrong on purpose, one in each way. */
final class BrokenStores {

    private BrokenStores() {}

    /** The last writer wins. */
    static ConceptStore overwriting(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
                try {
                    return store.save(concept, basedOn, note);
                } catch (StaleRevisionException e) {
                    return save(concept, e.current(), note);
                }
            }
        };
    }

    /** Every fifth read of a concept gives the revision before. */
    static ConceptStore readingLate(ConceptStore store) {
        AtomicInteger reads = new AtomicInteger();
        return new ForwardingStore(store) {
            @Override
            public Optional<StoredConcept> find(ConceptId id) {
                Optional<StoredConcept> found = store.find(id);
                boolean late = reads.incrementAndGet() % 5 == 0;
                return found.filter(any -> late)
                        .flatMap(newest -> store.find(id, newest.revision().number() - 1))
                        .or(() -> found);
            }
        };
    }

    /** A retry is carried out again. */
    static ConceptStore forgettingCommands(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
                boolean known = store.findCommand(concept.id(), note.command()).isPresent();
                return store.save(concept, basedOn, known ? note.as(CommandId.random()) : note);
            }
        };
    }

    /** Texts are normalised, as some databases and file systems do. */
    static ConceptStore normalising(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public StoredConcept create(Concept concept, ChangeNote note) {
                return store.create(normalised(concept), note);
            }

            @Override
            public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
                return store.save(normalised(concept), basedOn, note);
            }

            private Concept normalised(Concept concept) {
                String title = Normalizer.normalize(concept.title(), Normalizer.Form.NFC);
                return StoreClauses.titled(concept, title);
            }
        };
    }

    /** Concepts are listed in no order. */
    static ConceptStore listingBackwards(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public List<ConceptId> ids() {
                List<ConceptId> ids = new ArrayList<>(store.ids());
                Collections.reverse(ids);
                return List.copyOf(ids);
            }
        };
    }

    /** What was deleted is still listed. */
    static ConceptStore listingDeleted(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public List<ConceptId> ids() {
                List<ConceptId> ids = new ArrayList<>(store.ids());
                store.deletions().forEach(mark -> ids.add(mark.concept()));
                Collections.sort(ids);
                return List.copyOf(ids);
            }
        };
    }

    /** What is to be erased is only deleted. */
    static ConceptStore onlyDeleting(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public Revision erase(ConceptId id, ChangeNote note) {
                List<Revision> history = store.history(id);
                return store.delete(id, history.isEmpty() ? 0 : history.size(), note);
            }
        };
    }

    /** Every listener is told twice. */
    static ConceptStore tellingTwice(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public Subscription onChange(ChangeListener listener) {
                return store.onChange(revision -> {
                    listener.changed(revision);
                    listener.changed(revision);
                });
            }
        };
    }

    /** Pages always begin at the beginning. */
    static ConceptStore pagingFromTheStart(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public List<ConceptId> ids(@Nullable ConceptId after, int limit) {
                return store.ids(null, limit);
            }
        };
    }

    /** Queries look at everything, whatever the day. */
    static ConceptStore seeingTheFuture(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public MeasurePage measures(MeasureQuery query) {
                return store.measures(new MeasureQuery(
                        LocalDate.of(9999, 12, 31),
                        query.municipality(),
                        query.field(),
                        query.statuses(),
                        query.leadUnit(),
                        query.dueBefore(),
                        query.staleSince(),
                        query.finding(),
                        query.text(),
                        query.after(),
                        query.limit()));
            }
        };
    }

    /** A full page of a query is said to be the last. */
    static ConceptStore cuttingAnswers(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public MeasurePage measures(MeasureQuery query) {
                return new MeasurePage(store.measures(query).measures(), null);
            }
        };
    }

    /** A damaged archive is taken for a short one. */
    static ConceptStore believingArchives(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public ImportReport importFrom(InputStream in) {
                try {
                    return store.importFrom(in);
                } catch (InvalidDocumentException e) {
                    return new ImportReport(List.of(), List.of(), List.of());
                }
            }
        };
    }

    /** Of several revisions of one moment the first is found. */
    static ConceptStore trustingTheClock(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
                return store.findAsOf(id, moment).flatMap(found -> {
                    Instant at = found.revision().at();
                    return store.history(id).stream()
                            .filter(revision -> revision.at().equals(at) && revision.isSaved())
                            .findFirst()
                            .flatMap(revision -> store.find(id, revision.number()));
                });
            }
        };
    }

    /** An error of the disk is not passed on. */
    static ConceptStore hidingFailures(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public void exportTo(OutputStream out) {
                try {
                    store.exportTo(out);
                } catch (StoreFailureException e) {
                    store.ids();
                }
            }
        };
    }

    /** A text is taken out of the newest revision alone. */
    static ConceptStore redactingTheNewest(ConceptStore store) {
        return new ForwardingStore(store) {
            @Override
            public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
                return store.update(
                                id,
                                note,
                                concept -> StoreClauses.titled(concept, redaction.takenOutOf(concept.title())))
                        .revision();
            }
        };
    }
}

package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.StorageException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Texts that try to be statements stay texts, in every column and every query; and no text comes out by another way. */
class HostileTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final ConceptId ID = ConceptId.of("integration");
    private static final ConceptId OTHER = ConceptId.of("nachbar");
    private static final String SECRET = "ganz geheimer Text";

    /** What has broken programs that put statements together from texts. */
    private static final List<String> ATTACKS = List.of(
            "'; drop table hk_measure; --",
            "'; delete from hk_revision; --",
            "' or '1'='1",
            "\\' or 1=1 --",
            "') or ('' = '",
            "\"; drop table hk_concept; --",
            "`; drop table hk_concept; #",
            "' union select document from hk_revision --",
            "'/**/or/**/1=1#",
            "x'; update hk_concept set revision = 1; --",
            "; select pg_sleep(10) --",
            "$$; drop table hk_revision; $$",
            "' || (select actor from hk_revision) || '",
            "%' escape '!",
            "?",
            ":municipality",
            ":concept or 1=1",
            "{fn now()}",
            "{ts '2025-06-30'}",
            "\uFF07 or 1=1 --",
            "\u02BC or 1=1 --",
            "\n; drop table hk_measure_state\n",
            "0x27204F52",
            "\\u0027 or 1=1",
            "null");

    @TempDir
    static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsTextsThatTryToBeStatements(TestDatabase database) {
        try (database) {
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            store.create(concept(OTHER, "unberührt"), note("unberührt"));
            store.create(concept(ID, "Anfang"), note("Anfang"));
            for (int i = 0; i < ATTACKS.size(); i++) {
                String attack = ATTACKS.get(i);
                Concept concept = concept(ID, attack);

                store.save(concept, i + 1, note(attack));

                assertThat(store.load(ID)).as(attack).isEqualTo(concept);
                assertThat(store.find(ID).orElseThrow().revision().note().actor())
                        .isEqualTo(attack);
                for (MeasureQuery query : List.of(all().leadUnit(attack), all().text(attack))) {
                    assertThat(store.measures(query).measures())
                            .as(attack)
                            .singleElement()
                            .matches(found -> found.key().concept().equals(ID));
                }
                assertThat(store.measures(all().leadUnit(attack + "x")).measures())
                        .as(attack)
                        .isEmpty();
            }
            assertThat(store.load(OTHER)).isEqualTo(concept(OTHER, "unberührt"));
            assertThat(store.history(ID)).hasSize(1 + ATTACKS.size());
            assertThat(store.findAsOf(ID, Instant.MAX)).isPresent();
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    private static MeasureQuery all() {
        return MeasureQuery.asOf(DAY);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tellsNobodyATextOrASecret(TestDatabase database) {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + " " + entry.getMessage() + " " + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (database) {
            DriverManagerDataSource dataSource = new DriverManagerDataSource(database.url());
            JdbcConceptStore store =
                    JdbcConceptStore.open(dataSource, JdbcSettings.standard().migrating());
            store.create(concept(ID, SECRET), note(SECRET));
            assertSilent(() -> store.save(concept(ID, SECRET), 7, note(SECRET)));
            assertSilent(() -> store.create(concept(ID, SECRET), note(SECRET)));
            database.execute("insert into hk_measure (municipality, concept_id, measure_id, field_id, measure_number,"
                    + " title, document_format, document) values ('', 'integration', 'neu', 'feld', '', '" + SECRET
                    + "', 3, '{}')");
            assertSilent(() -> store.save(withMeasure(concept(ID, SECRET)), 1, note(SECRET)));
            assertThat(store.verify().toString()).doesNotContain(SECRET);
            database.execute("update hk_revision set actor = '" + SECRET + "!'");
            assertSilent(() -> store.load(ID));
            assertThat(store.verify().toString()).doesNotContain(SECRET);
            database.execute("drop table hk_measure_state" + (database.dialect() == Dialect.SQLITE ? "" : " cascade"));
            assertSilent(() -> store.create(concept(OTHER, SECRET), note(SECRET)));
            dataSource.setUrl(database.url().replaceFirst("//127.0.0.1:\\d+|//localhost:\\d+", "//127.0.0.1:1")
                    + (database.dialect() == Dialect.POSTGRESQL || database.dialect() == Dialect.MARIADB
                            ? "&password=Kennwort-4711"
                            : ""));
            if (dataSource.getUrl().contains("Kennwort")) {
                assertSilent(() -> store.load(ID));
                assertSilent(() -> JdbcConceptStore.open(dataSource, JdbcSettings.standard()));
            }
        } finally {
            root.removeHandler(handler);
            root.setLevel(before);
        }

        // Whoever lets the driver of PostgreSQL log everything gets the values that it sends.
        assertThat(logged)
                .filteredOn(entry -> !entry.startsWith("org.postgresql"))
                .noneMatch(entry -> entry.contains(SECRET) || entry.contains("Kennwort"));
    }

    /** Looks at the whole exception with all its causes, as a log would print it. */
    private static void assertSilent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(StorageException.class).satisfies(failure -> {
            StringWriter printed = new StringWriter();
            failure.printStackTrace(new PrintWriter(printed));
            assertThat(printed.toString()).doesNotContain(SECRET).doesNotContain("Kennwort");
        });
    }

    private static Concept withMeasure(Concept concept) {
        return concept.toBuilder()
                .addField(FieldOfAction.builder(FieldId.of("zweites"), SECRET)
                        .addMeasure(Measure.builder(MeasureId.of("neu"), SECRET).build())
                        .build())
                .build();
    }

    /** A concept with the text in everything that becomes a column. */
    private static Concept concept(ConceptId id, String text) {
        Measure measure = Measure.builder(MeasureId.of("a"), text)
                .number(text)
                .addStatusUpdate(StatusUpdate.of(DAY, Status.IN_PROGRESS, text))
                .responsibility(new Responsibility(text, Party.unit(text), List.of()))
                .build();
        return Concept.builder(id, text, new Municipality(text, null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), text)
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static ChangeNote note(String text) {
        return ChangeNote.by(text, text).onDecision(text);
    }
}

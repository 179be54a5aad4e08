package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The line to the server is cut at every single message of a save, before it arrives and after it was carried out. */
class CutConnectionTest {

    private static final ConceptId ID = ConceptId.of("integration");

    static Stream<Arguments> cuts() {
        Stream<Named<Supplier<TestDatabase>>> servers = Stream.of(Named.of("PostgreSQL", TestDatabase::postgres));
        if (MariaDbServer.isInstalled()) {
            servers = Stream.concat(servers, Stream.of(Named.of("MariaDB", TestDatabase::mariaDb)));
        }
        return servers.flatMap(
                server -> Stream.of(CuttingProxy.Moment.values()).map(moment -> Arguments.of(server, moment)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cuts")
    void savesOnceWhereverTheLineIsCut(Supplier<TestDatabase> newDatabase, CuttingProxy.Moment moment)
            throws IOException {
        try (TestDatabase database = newDatabase.get();
                CuttingProxy proxy = new CuttingProxy(port(database.url()))) {
            JdbcConceptStore direct = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            ObservedDataSource cutLine = new ObservedDataSource(
                    new DriverManagerDataSource(
                            database.url().replace(":" + port(database.url()) + "/", ":" + proxy.port() + "/")),
                    true);
            JdbcConceptStore store = JdbcConceptStore.open(cutLine, JdbcSettings.standard());
            List<Revision> told = new ArrayList<>();
            store.onChange(told::add);
            StoredConcept newest = store.create(concept(0), note());
            int cuts = 0;
            for (boolean cut = true; cut; cuts++) {
                proxy.cutAt(cuts + 1, moment);

                newest = store.save(concept(cuts + 1), newest.revision().number(), note());

                cut = proxy.hasCut();
                assertThat(direct.find(ID)).as("cut at message %d", cuts + 1).contains(newest);
                assertThat(newest.revision().number()).isEqualTo(cuts + 2);
                assertThat(direct.measures(MeasureQuery.asOf(LocalDate.of(2025, 6, 30)))
                                .measures())
                        .hasSize(1);
            }

            assertThat(cuts).as("messages of a save").isGreaterThan(10);
            assertThat(told).isEqualTo(direct.history(ID));
            assertThat(cutLine.inUse()).isZero();
        }
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    private static Concept concept(int number) {
        Measure measure = Measure.builder(MeasureId.of("m-" + number), "Maßnahme " + number)
                .build();
        return Concept.builder(ID, "Fassung " + number, new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}

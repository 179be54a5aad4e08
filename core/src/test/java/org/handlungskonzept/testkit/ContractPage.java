package org.handlungskonzept.testkit;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Writes the table of clauses and stores out of the reports that the tests have left: {@code mvn verify}, then
 * {@code mvn -q -Ppages -pl core process-test-classes}.
 */
final class ContractPage {

    private record Store(String name, String report) {}

    private static final List<Store> STORES = List.of(
            new Store(
                    "memory",
                    "core/target/surefire-reports/TEST-org.handlungskonzept.testkit.MemoryConceptStoreContractTest.xml"),
            new Store("directory", report("json", "JsonConceptStoreContractTest")),
            new Store("SQLite", report("jdbc", "SqliteConceptStoreContractTest")),
            new Store("H2 memory", report("jdbc", "H2MemoryConceptStoreContractTest")),
            new Store("PostgreSQL", report("jdbc", "PostgresConceptStoreContractTest")),
            new Store("MariaDB", report("jdbc", "MariaDbConceptStoreContractTest")),
            new Store("pool without autocommit", report("jdbc", "AutocommitOffConceptStoreContractTest")),
            new Store("connection of a host", report("jdbc", "HostConnectionContractTest")),
            new Store("proxy of Spring", report("jdbc", "SpringProxyContractTest")));

    private static final String BROKEN =
            "core/target/surefire-reports/TEST-org.handlungskonzept.testkit.BrokenStoresTest.xml";

    private ContractPage() {}

    /** Takes the page to write and the root of the project. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[1]);
        List<Path> missing = Stream.concat(STORES.stream().map(Store::report), Stream.of(BROKEN))
                .map(root::resolve)
                .filter(Files::notExists)
                .toList();
        if (!missing.isEmpty()) {
            System.err.printf(
                    "%s was left as it is, because reports of tests are missing: %s.%nRun mvn verify first.%n",
                    arguments[0], missing);
            return;
        }
        List<Map<String, Tally>> results = new ArrayList<>();
        for (Store store : STORES) {
            results.add(tallies(root.resolve(store.report())));
        }
        List<String> lines = new ArrayList<>(List.of(
                "# The contract of a store, clause by clause",
                "",
                "Written by `mvn verify` and then `mvn -q -Ppages -pl core process-test-classes`; do not edit it. A cell tells",
                "how many cases of the clause were run and passed; a clause that a store cannot have is marked by a dash.",
                "",
                "| chapter | clause | " + STORES.stream().map(Store::name).collect(Collectors.joining(" | ")) + " |",
                "|---|---|" + "---|".repeat(STORES.size())));
        List<Method> clauses = clauses();
        for (Method clause : clauses) {
            StringBuilder row =
                    new StringBuilder("| " + words(chapter(clause)) + " | " + words(clause.getName()) + " |");
            for (Map<String, Tally> result : results) {
                Tally tally = result.get(clause.getName());
                row.append(' ').append(tally == null ? "–" : tally).append(" |");
            }
            lines.add(row.toString());
        }
        lines.add("");
        lines.add(clauses.size() + " clauses.");
        lines.addAll(broken(root));
        Files.write(Path.of(arguments[0]), lines);
    }

    private static String report(String module, String test) {
        return "storage-%1$s/target/surefire-reports/TEST-org.handlungskonzept.storage.%1$s.%2$s.xml"
                .formatted(module, test);
    }

    private static List<String> broken(Path root) throws Exception {
        Map<String, Tally> result = tallies(root.resolve(BROKEN));
        List<String> lines = new ArrayList<>(List.of(
                "",
                "## Stores that are wrong on purpose",
                "",
                "Each of these breaks one promise; `BrokenStoresTest` runs the contract on it and wants this clause to fail, as "
                        + result.get("failsTheClauseThatItBreaks") + " did.",
                "",
                "| store | clause that fails |",
                "|---|---|"));
        Method test =
                BrokenStoresTest.class.getDeclaredMethod("failsTheClauseThatItBreaks", String.class, String.class);
        for (String row : test.getAnnotation(CsvSource.class).value()) {
            String[] cells = row.split(", ");
            lines.add("| " + words(cells[0]) + " | " + words(cells[1]) + " |");
        }
        return lines;
    }

    private static String chapter(Method clause) {
        return clause.getDeclaringClass()
                .getSimpleName()
                .replace("Clauses", "")
                .replace("ConceptStoreContract", "RivalProcesses");
    }

    private static List<Method> clauses() {
        List<Method> clauses = new ArrayList<>();
        for (Class<?> type = ConceptStoreContract.class; type != Object.class; type = type.getSuperclass()) {
            List<Method> chapter = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
            clauses.addAll(0, chapter);
        }
        return clauses;
    }

    private static String words(String name) {
        String words =
                name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
        return words.replace(" smart ", " SMART ").replace(" nul", " NUL");
    }

    private static Map<String, Tally> tallies(Path report)
            throws IOException, ParserConfigurationException, SAXException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        NodeList cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element testCase = (Element) cases.item(i);
            String name = testCase.getAttribute("name").replaceAll("[^A-Za-z].*", "");
            boolean failed = testCase.getElementsByTagName("failure").getLength() > 0
                    || testCase.getElementsByTagName("error").getLength() > 0
                    || testCase.getElementsByTagName("skipped").getLength() > 0;
            tallies.merge(name, new Tally(failed ? 0 : 1, 1), Tally::plus);
        }
        return tallies;
    }

    private record Tally(int passed, int run) {

        Tally plus(Tally other) {
            return new Tally(passed + other.passed, run + other.run);
        }

        @Override
        public String toString() {
            return run == 1 ? (passed == 1 ? "yes" : "**no**") : passed + " of " + run;
        }
    }
}

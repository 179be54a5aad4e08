package org.handlungskonzept.reporting.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page as a reader of CommonMark with tables of GFM understands it. */
final class Parsed {

    /** A character as it is shown; its style says nothing about blanks. */
    record Shown(int character, boolean strong, String link) {}

    private final Node page;

    private Parsed(Node page) {
        this.page = page;
    }

    static Parsed of(String markdown) {
        return new Parsed(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown));
    }

    <T extends Node> List<T> all(Class<T> type) {
        return nodes(page).filter(type::isInstance).map(type::cast).toList();
    }

    /** The kinds of everything on the page. */
    List<String> kinds() {
        return nodes(page)
                .map(node -> node.getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each heading with its level. */
    List<String> headings() {
        return all(Heading.class).stream()
                .map(heading -> "#".repeat(heading.getLevel()) + " " + Expected.calm(text(heading)))
                .toList();
    }

    /** Each table as its rows, the one with the headers first; each row as its cells. */
    List<List<List<String>>> tables() {
        return all(TableBlock.class).stream()
                .map(table -> children(table, TableRow.class)
                        .map(row -> children(row, TableCell.class)
                                .map(Parsed::text)
                                .map(Expected::calm)
                                .toList())
                        .toList())
                .toList();
    }

    List<String> links() {
        return all(Link.class).stream().map(Link::getDestination).toList();
    }

    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        nodes(node).forEach(part -> {
            if (part instanceof Text words) {
                text.append(words.getLiteral());
            } else if (part instanceof HardLineBreak || part instanceof SoftLineBreak) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    /** The characters of a node that are no blanks, each with its style. */
    static List<Shown> shown(Node node) {
        List<Shown> shown = new ArrayList<>();
        for (Node part : nodes(node).toList()) {
            if (part instanceof Text words) {
                boolean strong = inside(part, StrongEmphasis.class::isInstance) != null;
                Link link = (Link) inside(part, Link.class::isInstance);
                words.getLiteral()
                        .codePoints()
                        .filter(c -> !isBlank(c))
                        .forEach(c -> shown.add(new Shown(c, strong, link == null ? "" : link.getDestination())));
            }
        }
        return shown;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Node inside(Node node, Predicate<Node> kind) {
        Node around = node;
        while (around != null && !kind.test(around)) {
            around = around.getParent();
        }
        return around;
    }

    private static <T extends Node> Stream<T> children(Node node, Class<T> type) {
        return nodes(node).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = Stream.iterate(node.getFirstChild(), next -> next != null, Node::getNext)
                .flatMap(Parsed::nodes);
        return Stream.concat(Stream.of(node), below);
    }
}

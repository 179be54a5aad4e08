package org.handlungskonzept.reporting.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Text;

/** The names of all headings of a page, given in the order in which they are written. */
final class Headings {

    private final HeadingNames names = new HeadingNames();
    private final Map<String, String> byPath = new HashMap<>();
    private final Map<Anchor, String> byAnchor = new HashMap<>();

    private Headings() {}

    static Headings of(Document document, String contents) {
        Headings headings = new Headings();
        headings.next(document.titlePage().title());
        headings.next(Phrase.of(contents));
        headings.add(document.chapters(), "");
        return headings;
    }

    /** The path of a section: its place, and those of the sections around it. */
    static String below(String path, int index) {
        return path + "-" + index;
    }

    /** What the heading of a section says, its number included. */
    static Phrase title(Section section) {
        if (section.number() == null) {
            return section.title();
        }
        List<Inline> parts = new ArrayList<>(List.of(new Text(section.number() + " ")));
        parts.addAll(section.title().parts());
        return new Phrase(parts);
    }

    String name(String path) {
        return requireNonNull(byPath.get(path), path);
    }

    Map<Anchor, String> byAnchor() {
        return byAnchor;
    }

    private void add(List<Section> sections, String path) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String name = next(title(section));
            byPath.put(below(path, i), name);
            if (section.anchor() != null) {
                byAnchor.put(section.anchor(), name);
            }
            add(section.sections(), below(path, i));
        }
    }

    /** Made of the text as readers see it, on one line. */
    private String next(Phrase heading) {
        return names.next(MarkdownInlines.line(heading.plain().replace('\t', ' ')));
    }
}

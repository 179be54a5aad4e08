package org.handlungskonzept.reporting.word;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Section;

/** The names by which sections can be linked: Word takes letters, digits and underscores, forty at most. */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Map<Anchor, String> names = new HashMap<>();

    Bookmarks(List<Section> chapters) {
        add(chapters, "");
    }

    /** The place of a section below another one, or below the document if the path is empty. */
    static String path(String path, int index) {
        return path + "_" + (index + 1);
    }

    /** Anchors begin with a letter, so that a name made of a place never meets one. */
    static String name(Section section, String path) {
        Anchor anchor = section.anchor();
        return anchor == null || anchor.value().length() > LONGEST
                ? "_s" + path
                : anchor.value().replace('-', '_');
    }

    /** Documents refuse links to anchors that they do not have. */
    String name(Anchor anchor) {
        return requireNonNull(names.get(anchor), anchor.value());
    }

    private void add(List<Section> sections, String path) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String below = path(path, i);
            if (section.anchor() != null) {
                names.put(section.anchor(), name(section, below));
            }
            add(section.sections(), below);
        }
    }
}

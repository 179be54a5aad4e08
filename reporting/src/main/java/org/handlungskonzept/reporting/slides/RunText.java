package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Written;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;

/**
 * Running text that can be divided at any character.
 *
 * @param runs the runs in order
 * @param rightToLeft whether its lines begin on the right
 */
record RunText(List<Run> runs, boolean rightToLeft) {

    RunText {
        runs = List.copyOf(runs);
    }

    /** A phrase in a document; if all of it is in one language, it begins where that does. */
    static RunText of(Phrase phrase, Locale document) {
        List<Run> runs = new ArrayList<>();
        collect(phrase, new Run("", false, false, document, null), runs);
        Locale language = phrase.parts().size() == 1 && phrase.parts().get(0) instanceof Written written
                ? written.language()
                : document;
        return new RunText(runs, OoxmlLanguage.isRightToLeft(language));
    }

    /** Words of the report itself. */
    static RunText of(String words, Locale document) {
        return new RunText(
                List.of(new Run(lines(words), false, false, document, null)), OoxmlLanguage.isRightToLeft(document));
    }

    private static void collect(Phrase phrase, Run like, List<Run> runs) {
        for (Inline part : phrase.parts()) {
            if (part instanceof Written written) {
                runs.add(new Run(
                        lines(written.plain()), like.strong(), like.absent(), written.language(), like.target()));
            } else if (part instanceof Strong strong) {
                collect(strong.phrase(), new Run("", true, like.absent(), like.language(), like.target()), runs);
            } else if (part instanceof Link link) {
                collect(link.phrase(), new Run("", like.strong(), like.absent(), like.language(), link.target()), runs);
            } else if (part instanceof Absent absent) {
                runs.add(new Run(lines(absent.plain()), like.strong(), true, like.language(), like.target()));
            } else if (part instanceof LineBreak) {
                runs.add(like.of("\n"));
            } else {
                runs.add(like.of(lines(part.plain())));
            }
        }
    }

    private static String lines(String words) {
        return String.join("\n", Lines.of(words));
    }

    String plain() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    /** The characters from one place to another, as they look. */
    RunText part(int from, int to) {
        List<Run> parts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (begin < end) {
                parts.add(run.of(run.text().substring(begin, end)));
            }
            at += run.text().length();
        }
        return new RunText(parts, rightToLeft);
    }

    /** The same text with words before it. */
    RunText after(String words, Locale document) {
        List<Run> all = new ArrayList<>(List.of(new Run(words, false, false, document, null)));
        all.addAll(runs);
        return new RunText(all, rightToLeft);
    }

    /** The same text with words behind it. */
    RunText with(String words, Locale document) {
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(words, false, false, document, null));
        return new RunText(all, rightToLeft);
    }
}

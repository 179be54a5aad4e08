package org.handlungskonzept.reporting.internal;

import java.util.List;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.WritingStoppedException;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;

/** Counts the parts of one piece of work, tells whoever watches, and stops where that is wished. Not thread-safe. */
@Internal
public final class Steps {

    private final Progress progress;
    private final long total;
    private long done;

    private Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * Begins work of a number of parts.
     *
     * @param progress who watches
     * @param total how many parts there are, at least one
     * @return the steps, of which none is done
     * @throws WritingStoppedException if it should not even begin
     */
    public static Steps of(Progress progress, long total) {
        Steps steps = new Steps(progress, total);
        steps.tell();
        return steps;
    }

    /**
     * Begins the writing of a document: a part for each of its sections, and those that follow.
     *
     * @param progress who watches
     * @param document the document
     * @param more how many parts there are after the sections
     * @return the steps, of which none is done
     * @throws WritingStoppedException if it should not even begin
     */
    public static Steps of(Progress progress, Document document, int more) {
        return of(progress, Math.max(1, sections(document.chapters())) + more);
    }

    /**
     * One part more is done.
     *
     * @throws WritingStoppedException if it should go no further
     */
    public void done() {
        done++;
        tell();
    }

    /**
     * All is done.
     *
     * @throws WritingStoppedException if it should not be kept
     */
    public void finished() {
        if (done < total) {
            done = total;
            tell();
        }
    }

    private void tell() {
        if (!progress.goesOn(done, total)) {
            throw new WritingStoppedException(done, total);
        }
    }

    private static long sections(List<Section> sections) {
        return sections.size()
                + sections.stream()
                        .mapToLong(section -> sections(section.sections()))
                        .sum();
    }
}

package org.handlungskonzept.reporting.internal.chapters;

import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Offering;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;

/** What a field of action has to offer already. */
@Internal
public final class OfferingBlocks {

    private final Words words;

    public OfferingBlocks(Words words) {
        this.words = words;
    }

    public List<Block> of(FieldOfAction field) {
        List<Offering> offerings = field.offerings();
        if (offerings.isEmpty()) {
            return List.of(words.paragraph("offerings.none"));
        }
        Integer total = field.offeringsInTotal();
        Phrase heading = total == null || total == offerings.size()
                ? words.phrase("offerings.all", "count", offerings.size())
                : words.phrase("offerings.examples", "count", offerings.size(), "total", total);
        return List.of(
                new Paragraph(Phrase.of(new Strong(heading))),
                new BulletList(offerings.stream().map(this::offering).toList()));
    }

    private Phrase offering(Offering offering) {
        Phrase title = words.written(offering.title());
        return offering.description().isBlank() ? title : words.about(title, words.written(offering.description()));
    }
}

package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Section;

/** One measure: what was planned, how it stands, how it was judged, and how SMART it is. */
@Internal
public final class MeasureSection {

    private final Wording wording;
    private final MeasureFacts facts;
    private final CriteriaBlocks criteria;
    private final SmartBlocks smart;

    public MeasureSection(Wording wording) {
        this.wording = wording;
        this.facts = new MeasureFacts(wording);
        this.criteria = new CriteriaBlocks(wording);
        this.smart = new SmartBlocks(wording);
    }

    public Section section(Measure measure) {
        List<Block> blocks = new ArrayList<>();
        if (!measure.description().isBlank()) {
            blocks.add(new Paragraph(wording.written(measure.description())));
        }
        blocks.add(new DefinitionList(facts.of(measure)));
        blocks.addAll(criteria.of(wording.evaluated(measure)));
        blocks.add(smart.letters(wording.checked(measure)));
        blocks.addAll(smart.worst(wording.checked(measure)));
        return Section.of(wording.title(measure), blocks).withAnchor(Wording.anchor(measure));
    }
}

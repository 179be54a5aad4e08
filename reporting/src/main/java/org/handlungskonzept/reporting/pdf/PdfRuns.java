package org.handlungskonzept.reporting.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Parts paragraphs into runs of one direction by the Unicode Bidirectional Algorithm, and sets each run on paper. */
final class PdfRuns implements BidiSplitter, BidiReorderer {

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String words, byte defaultDirection) {
        paragraph =
                new Bidi(words, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        byte direction = paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String words) {
        return switch (Bidi.getBaseDirection(words)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }

    @Override
    public String reorderRTLTextToLTR(String run) {
        return PdfDirection.reversed(run);
    }

    @Override
    public String shapeText(String words) {
        return PdfDirection.shaped(words);
    }

    @Override
    public String deshapeText(String words) {
        return PdfDirection.unshaped(words);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}

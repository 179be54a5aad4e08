package org.handlungskonzept.reporting.slides;

import java.io.IOException;
import java.util.regex.Pattern;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.TickBoxes;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;
import org.handlungskonzept.reporting.internal.ooxml.Relations;
import org.jspecify.annotations.Nullable;

/** Writes the paragraphs of one slide. */
final class SlideTextXml {

    private static final String INK = "262626";
    private static final String QUIET = "595959";

    /** What PowerPoint would take for a character in its hexadecimal form is written in two pieces. */
    private static final Pattern ESCAPE = Pattern.compile("(?<=_)(?=x[0-9A-Fa-f]{4}_)");

    private final XmlWriter xml;
    private final Deck deck;
    private final Relations relations;
    private final boolean rightToLeft;

    SlideTextXml(XmlWriter xml, Deck deck, Relations relations, boolean rightToLeft) {
        this.xml = xml;
        this.deck = deck;
        this.relations = relations;
        this.rightToLeft = rightToLeft;
    }

    /** Only sentences stand at the side where their own language begins; all else keeps to the side of the document. */
    void paragraph(Item.Paragraph paragraph, boolean first) throws IOException {
        TextStyle style = paragraph.style();
        RunText text = paragraph.text();
        boolean right = style.isProse() ? text.rightToLeft() : rightToLeft;
        boolean listed = style.indent() > 0;
        xml.open("a:p");
        xml.open(
                "a:pPr",
                "marL",
                Emu.of(style.indent()),
                "indent",
                paragraph.number() < 0 ? "0" : Emu.of(-style.indent()),
                "algn",
                right ? "r" : "l",
                "rtl",
                (listed ? rightToLeft : text.rightToLeft()) ? "1" : "0");
        xml.open("a:spcBef")
                .empty("a:spcPts", "val", first ? "0" : Emu.size(style.before()))
                .close();
        sign(paragraph);
        xml.close();
        runs(text, style.size(), style.isHeading(), INK);
        xml.close();
    }

    /** A title, whose look the layout says apart from its size. */
    void title(RunText title, double size) throws IOException {
        xml.open("a:p");
        xml.empty("a:pPr", "algn", rightToLeft ? "r" : "l", "rtl", title.rightToLeft() ? "1" : "0");
        runs(title, size, false, null);
        xml.close();
    }

    void cell(RunText text, double size, boolean strong, boolean atEnd) throws IOException {
        xml.open("a:p");
        boolean right = atEnd != rightToLeft;
        xml.empty("a:pPr", "algn", right ? "r" : "l", "rtl", text.rightToLeft() ? "1" : "0");
        runs(text, size, strong, INK);
        if (text.length() == 0) {
            xml.empty("a:endParaRPr", "sz", Emu.size(size));
        }
        xml.close();
    }

    private void sign(Item.Paragraph paragraph) throws IOException {
        if (paragraph.number() < 0) {
            xml.empty("a:buNone");
            return;
        }
        switch (paragraph.style()) {
            case BULLET -> bullet("Arial", "\u2022");
            case BOX -> bullet("Segoe UI Symbol", TickBoxes.SYMBOL);
            case NUMBER ->
                xml.empty("a:buFont", "typeface", "+mj-lt")
                        .empty("a:buAutoNum", "type", "arabicPeriod", "startAt", String.valueOf(paragraph.number()));
            default -> xml.empty("a:buNone");
        }
    }

    private void bullet(String font, String sign) throws IOException {
        xml.empty("a:buFont", "typeface", font).empty("a:buChar", "char", sign);
    }

    private void runs(RunText text, double size, boolean strong, @Nullable String ink) throws IOException {
        for (Run run : text.runs()) {
            boolean own = OoxmlLanguage.isRightToLeft(run.language());
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.open("a:br")
                            .empty("a:rPr", "lang", OoxmlLanguage.tag(run.language()), "sz", Emu.size(size))
                            .close();
                }
                if (!lines[i].isEmpty()) {
                    for (String piece : ESCAPE.split(Directions.isolated(lines[i], own, rightToLeft), -1)) {
                        run(run, piece, size, strong, ink);
                    }
                }
            }
        }
    }

    private void run(Run run, String piece, double size, boolean strong, @Nullable String ink) throws IOException {
        xml.open("a:r");
        xml.open(
                "a:rPr",
                "lang",
                OoxmlLanguage.tag(run.language()),
                "sz",
                Emu.size(size),
                "b",
                strong || run.strong() || ink == null ? "1" : "0",
                "i",
                run.absent() ? "1" : "0");
        if (ink != null && run.target() == null) {
            fill(xml, run.absent() ? QUIET : ink);
        }
        if (run.target() != null) {
            link(run.target());
        }
        xml.close();
        xml.element("a:t", piece).close();
    }

    private void link(LinkTarget target) throws IOException {
        if (target.anchor().isPresent()) {
            int place = deck.place(target.anchor().get());
            String id = relations.part("slide", PptxFile.slideName(place));
            xml.empty("a:hlinkClick", "r:id", id, "action", "ppaction://hlinksldjump");
        } else {
            xml.empty("a:hlinkClick", "r:id", relations.address(target.address()));
        }
    }

    static void fill(XmlWriter xml, String colour) throws IOException {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }
}

package org.handlungskonzept.reporting.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;
import org.handlungskonzept.reporting.internal.ooxml.Relations;

/** Writes one slide: the title first, then what stands below it in reading order, then footer and number. */
final class SlideXml {

    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    private static final String HEAD = "DDE6F0";
    private static final String EDGE = "8C8C8C";

    private final XmlWriter xml;
    private final SlideTextXml text;
    private final boolean rightToLeft;
    private final Document document;
    private int ids = 1;

    private SlideXml(XmlWriter xml, Document document, Deck deck, Relations relations) {
        this.xml = xml;
        this.document = document;
        this.rightToLeft = OoxmlLanguage.isRightToLeft(document.language());
        this.text = new SlideTextXml(xml, deck, relations, rightToLeft);
    }

    static void write(Document document, Deck deck, int index, Relations relations, OutputStream out)
            throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        new SlideXml(xml, document, deck, relations).write(deck.slides().get(index), index);
        xml.end();
    }

    private void write(Slide slide, int index) throws IOException {
        xml.open("p:sld", PptxFile.NAMESPACES).open("p:cSld").open("p:spTree");
        xml.open("p:nvGrpSpPr")
                .empty("p:cNvPr", "id", "1", "name", "")
                .empty("p:cNvGrpSpPr")
                .empty("p:nvPr")
                .close();
        xml.empty("p:grpSpPr");
        placeholder("Title", "type", slide.layout() == Slide.Layout.TITLE ? "ctrTitle" : "title");
        xml.open("a:bodyPr").empty("a:normAutofit").close().empty("a:lstStyle");
        text.title(slide.title(), slide.titleSize());
        xml.close().close();
        for (int i = 0; i < slide.shapes().size(); i++) {
            shape(slide.shapes().get(i), i == 0, slide.layout());
        }
        footer(index);
        xml.close().close();
        xml.open("p:clrMapOvr").empty("a:masterClrMapping").close().close();
    }

    /** A shape with a place in the layout, opened up to its text. */
    private void placeholder(String name, String... place) throws IOException {
        name(name);
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        xml.open("p:nvPr").empty("p:ph", place).close().close();
        xml.empty("p:spPr").open("p:txBody");
    }

    private void name(String name) throws IOException {
        ids++;
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", String.valueOf(ids), "name", name + " " + ids);
    }

    private void shape(Shape shape, boolean first, Slide.Layout layout) throws IOException {
        if (shape instanceof Shape.TextBox box) {
            text(box, first, layout);
        } else if (shape instanceof Shape.Rows rows) {
            rows(rows);
        } else {
            line((Shape.Line) shape);
        }
    }

    private void text(Shape.TextBox box, boolean first, Slide.Layout layout) throws IOException {
        name("Text");
        if (first) {
            xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close().open("p:nvPr");
            if (layout == Slide.Layout.TITLE) {
                xml.empty("p:ph", "type", "subTitle", "idx", "1");
            } else {
                xml.empty("p:ph", "idx", "1");
            }
            xml.close();
        } else {
            xml.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr");
        }
        xml.close();
        xml.open("p:spPr");
        place("a:xfrm", box.top(), Area.WIDTH, Math.min(box.height(), Area.BOTTOM - box.top()));
        xml.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .empty("a:noFill")
                .close();
        xml.open("p:txBody");
        xml.open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "t");
        xml.empty("a:normAutofit").close().empty("a:lstStyle");
        for (int i = 0; i < box.paragraphs().size(); i++) {
            text.paragraph(box.paragraphs().get(i), i == 0);
        }
        xml.close().close();
    }

    private void place(String element, double top, double width, double height) throws IOException {
        xml.open(element);
        xml.empty("a:off", "x", Emu.of(Area.LEFT), "y", Emu.of(top));
        xml.empty("a:ext", "cx", Emu.of(width), "cy", Emu.of(height)).close();
    }

    private void rows(Shape.Rows rows) throws IOException {
        ids++;
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty(
                "p:cNvPr",
                "id",
                String.valueOf(ids),
                "name",
                "Table " + ids,
                "descr",
                Directions.isolated(Lines.one(rows.caption().plain()), false, rightToLeft));
        xml.open("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .close();
        xml.empty("p:nvPr").close();
        place("p:xfrm", rows.top(), Area.WIDTH, rows.height());
        xml.open("a:graphic").open("a:graphicData", "uri", TABLE).open("a:tbl");
        xml.empty("a:tblPr", "rtl", rightToLeft ? "1" : "0", "firstRow", rows.headed() ? "1" : "0", "firstCol", "1");
        xml.open("a:tblGrid");
        for (double width : rows.widths()) {
            xml.empty("a:gridCol", "w", Emu.of(width));
        }
        xml.close();
        for (int i = 0; i < rows.rows().size(); i++) {
            row(rows, rows.rows().get(i), rows.headed() && i == 0);
        }
        xml.close().close().close().close();
    }

    private void row(Shape.Rows rows, GridRow row, boolean header) throws IOException {
        xml.open("a:tr", "h", Emu.of(row.height()));
        for (int i = 0; i < row.cells().size(); i++) {
            xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            boolean numbers = rows.columns().get(i) == Column.Kind.NUMBERS;
            text.cell(row.cells().get(i), rows.size(), header || i == 0, numbers);
            xml.close();
            String side = Emu.of(GridLayout.SIDE);
            String edge = Emu.of(GridLayout.EDGE);
            xml.open("a:tcPr", "marL", side, "marR", side, "marT", edge, "marB", edge, "anchor", "t");
            for (String line : List.of("a:lnL", "a:lnR", "a:lnT", "a:lnB")) {
                xml.open(line, "w", "6350");
                SlideTextXml.fill(xml, EDGE);
                xml.close();
            }
            SlideTextXml.fill(xml, header ? HEAD : "FFFFFF");
            xml.close().close();
        }
        xml.close();
    }

    private void line(Shape.Line line) throws IOException {
        ids++;
        xml.open("p:cxnSp").open("p:nvCxnSpPr");
        xml.empty("p:cNvPr", "id", String.valueOf(ids), "name", "Line " + ids);
        xml.empty("p:cNvCxnSpPr").empty("p:nvPr").close().open("p:spPr");
        place("a:xfrm", line.top(), Area.WIDTH, 0);
        xml.open("a:prstGeom", "prst", "line").empty("a:avLst").close();
        xml.open("a:ln", "w", "9525");
        SlideTextXml.fill(xml, "595959");
        xml.close().close().close();
    }

    /** Not every program takes the place and the look of these two from the layout. */
    private void footer(int index) throws IOException {
        String words = Directions.isolated(
                        Lines.one(document.titlePage().publisher().plain()), false, rightToLeft)
                + " \u00B7 "
                + Directions.isolated(Lines.one(document.titlePage().title().plain()), false, rightToLeft);
        double end = Area.LEFT + Area.WIDTH;
        foot("ftr", "10", rightToLeft ? end - Area.FOOTER : Area.LEFT, Area.FOOTER, rightToLeft);
        xml.open("a:r");
        small();
        xml.element("a:t", shortened(words)).close().close().close().close();
        foot("sldNum", "11", rightToLeft ? Area.LEFT : end - Area.NUMBER, Area.NUMBER, !rightToLeft);
        xml.open("a:fld", "id", "{8C2B5E0A-3C5E-4F0B-9A51-6D1C0E3F2A11}", "type", "slidenum");
        small();
        xml.element("a:t", String.valueOf(index + 1)).close().close().close().close();
    }

    private void foot(String type, String place, double left, double width, boolean right) throws IOException {
        name(type.equals("ftr") ? "Footer" : "Number");
        xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        xml.open("p:nvPr")
                .empty("p:ph", "type", type, "sz", "quarter", "idx", place)
                .close()
                .close();
        xml.open("p:spPr").open("a:xfrm");
        xml.empty("a:off", "x", Emu.of(left), "y", Emu.of(Area.FOOT));
        xml.empty("a:ext", "cx", Emu.of(width), "cy", Emu.of(22)).close().close();
        xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.empty("a:pPr", "algn", right ? "r" : "l", "rtl", rightToLeft ? "1" : "0");
    }

    private void small() throws IOException {
        xml.open("a:rPr", "lang", OoxmlLanguage.tag(document.language()), "sz", "1100");
        SlideTextXml.fill(xml, "595959");
        xml.empty("a:latin", "typeface", "+mn-lt").close();
    }

    /** The footer has one line; what it names stands on the first slide in full. */
    private static String shortened(String words) {
        int end = TextWidths.lines(words, 11, Area.FOOTER, false).size() == 1
                ? words.length()
                : Math.max(1, TextWidths.lines(words, 11, Area.FOOTER, false).get(1) - 2);
        if (end == words.length()) {
            return words;
        }
        boolean half = Character.isHighSurrogate(words.charAt(end - 1));
        return Directions.balanced(words.substring(0, half ? end - 1 : end)) + "\u2026";
    }
}

package org.handlungskonzept.reporting.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.internal.Resources;
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlFile;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlLanguage;
import org.handlungskonzept.reporting.internal.ooxml.OoxmlPart;
import org.handlungskonzept.reporting.internal.ooxml.Relations;

/** The parts of a file: the presentation, its master with a layout for each kind of slide, and the slides. */
final class PptxFile {

    /** What the elements and attributes of all parts belong to. */
    static final String[] NAMESPACES = {
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"
    };

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final int FIRST_SLIDE_ID = 256;
    private static final long MASTER_ID = 2_147_483_648L;

    private final Document document;
    private final Deck deck;
    private final Steps steps;
    private final List<OoxmlPart> parts = new ArrayList<>();

    private PptxFile(Document document, Deck deck, Steps steps) {
        this.document = document;
        this.deck = deck;
        this.steps = steps;
    }

    static void write(Document document, Deck deck, Steps steps, OutputStream out) throws IOException {
        PptxFile file = new PptxFile(document, deck, steps);
        file.presentation();
        file.master();
        for (int i = 0; i < deck.slides().size(); i++) {
            file.slide(i);
        }
        OoxmlFile.write(document, file.parts, out);
    }

    static String slideName(int index) {
        return "slide" + (index + 1) + ".xml";
    }

    private void presentation() {
        Relations relations = new Relations();
        String master = relations.part("slideMaster", "slideMasters/slideMaster1.xml");
        relations.part("theme", "theme/theme1.xml");
        List<String> slides = new ArrayList<>();
        for (int i = 0; i < deck.slides().size(); i++) {
            slides.add(relations.part("slide", "slides/" + slideName(i)));
        }
        add("presentation.xml", "presentationml.presentation.main", relations, part -> {
            XmlWriter xml = XmlWriter.document(part);
            xml.open("p:presentation", NAMESPACES);
            xml.open("p:sldMasterIdLst")
                    .empty("p:sldMasterId", "id", String.valueOf(MASTER_ID), "r:id", master)
                    .close();
            xml.open("p:sldIdLst");
            for (int i = 0; i < slides.size(); i++) {
                xml.empty("p:sldId", "id", String.valueOf(FIRST_SLIDE_ID + i), "r:id", slides.get(i));
            }
            xml.close();
            xml.empty("p:sldSz", "cx", "12192000", "cy", "6858000");
            xml.empty("p:notesSz", "cx", "6858000", "cy", "9144000");
            xml.close().end();
        });
    }

    private void master() {
        Relations relations = new Relations();
        StringBuilder layouts = new StringBuilder();
        for (Slide.Layout layout : Slide.Layout.values()) {
            String id = relations.part("slideLayout", "../slideLayouts/" + name(layout));
            layouts.append("<p:sldLayoutId id=\"")
                    .append(MASTER_ID + layout.number())
                    .append("\" r:id=\"")
                    .append(id)
                    .append("\"/>");
        }
        relations.part("theme", "../theme/theme1.xml");
        add(
                "slideMasters/slideMaster1.xml",
                "presentationml.slideMaster",
                relations,
                part -> resource("master.xml", layouts.toString(), part));
        for (Slide.Layout layout : Slide.Layout.values()) {
            Relations up = new Relations();
            up.part("slideMaster", "../slideMasters/slideMaster1.xml");
            add(
                    "slideLayouts/" + name(layout),
                    "presentationml.slideLayout",
                    up,
                    part -> resource(
                            "layout-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml", "", part));
        }
        add("theme/theme1.xml", "theme", new Relations(), part -> resource("theme.xml", "", part));
    }

    private void slide(int index) {
        Relations relations = new Relations();
        relations.part(
                "slideLayout",
                "../slideLayouts/" + name(deck.slides().get(index).layout()));
        add("slides/" + slideName(index), "presentationml.slide", relations, part -> {
            SlideXml.write(document, deck, index, relations, part);
            steps.done();
        });
    }

    private void add(String name, String type, Relations relations, AtomicFile.Content content) {
        parts.add(new OoxmlPart("ppt/" + name, TYPE + type + "+xml", relations, content));
    }

    private static String name(Slide.Layout layout) {
        return "slideLayout" + layout.number() + ".xml";
    }

    private void resource(String resource, String layouts, OutputStream out) throws IOException {
        boolean rightToLeft = OoxmlLanguage.isRightToLeft(document.language());
        String whole = Resources.text(PptxFile.class, resource)
                .replace("@LANGUAGE@", OoxmlLanguage.tag(document.language()))
                .replace("@START@", rightToLeft ? "r" : "l")
                .replace("@END@", rightToLeft ? "l" : "r")
                .replace("@RTL@", rightToLeft ? "1" : "0")
                .replace("@NUMBER_LEFT@", rightToLeft ? "609600" : "10312400")
                .replace("@FOOTER_LEFT@", rightToLeft ? "2692400" : "609600")
                .replace("@LAYOUTS@", layouts);
        out.write(whole.getBytes(StandardCharsets.UTF_8));
    }
}

package org.handlungskonzept.reporting.html;

import java.util.List;
import org.handlungskonzept.reporting.document.BarFigure;
import org.handlungskonzept.reporting.document.Figure;
import org.handlungskonzept.reporting.document.LineFigure;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.TimelineFigure;

/** Draws figures: each as one picture with its alternative text, a legend, and rows with a label and a drawing. */
final class HtmlFigures {

    private final Markup markup;
    private final HtmlInlines inlines;
    private final HtmlShapes shapes;

    HtmlFigures(Markup markup, HtmlInlines inlines) {
        this.markup = markup;
        this.inlines = inlines;
        this.shapes = new HtmlShapes(markup, inlines.isRightToLeft());
    }

    void write(Figure figure) {
        shapes.patterns();
        markup.open("div", "class", "bars", "role", "img", "aria-label", figure.alternative())
                .line();
        if (figure instanceof BarFigure bars) {
            new HtmlBars(this, shapes).write(bars);
        } else if (figure instanceof LineFigure lines) {
            new HtmlLines(this, shapes).write(lines);
        } else {
            new HtmlTimeline(this, shapes).write((TimelineFigure) figure);
        }
        markup.closeLine();
    }

    /** A legend of areas, one for each part. */
    void areaKeys(List<Phrase> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int look = i;
            key(parts.get(i), () -> shapes.whole(look));
        }
    }

    void openLegend() {
        markup.open("div", "class", "legend").line();
    }

    void closeLegend() {
        markup.closeLine();
    }

    void key(Phrase words, Runnable sample) {
        markup.open("span", "class", "key");
        shapes.openKey();
        sample.run();
        shapes.close();
        markup.text(" ");
        inlines.write(words);
        markup.closeLine();
    }

    void row(Phrase label, int height, Runnable drawing) {
        markup.open("div", "class", "bar").open("span", "class", "bar-label");
        inlines.write(label);
        markup.close();
        shapes.openDrawing(height);
        drawing.run();
        shapes.close();
        markup.closeLine();
    }

    /** A row over the whole width, or beside no label. */
    void row(String style, int height, Runnable drawing) {
        markup.open("div", "class", style).element("span", "", "class", "bar-label");
        shapes.openDrawing(height);
        drawing.run();
        shapes.close();
        markup.closeLine();
    }
}

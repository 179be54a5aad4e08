package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays one title and what stands below it out on as many slides as that needs. For one use. */
final class SlideBuilder {

    private static final double GAP = 12;
    private static final double RULE = 30;

    /** A heading is not alone at the end of a slide: that much of a long table stands below it. */
    private static final double TOGETHER = 110;

    /** A table that is lower than this is not divided. */
    private static final double WHOLE = 300;

    private final List<Slide> slides;
    private final Slide.Layout layout;
    private final RunText title;
    private final Locale language;
    private final List<Item.Paragraph> open = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private int part = 1;
    private double openTop;
    private double y;

    SlideBuilder(List<Slide> slides, Slide.Layout layout, RunText title, Locale language) {
        this.slides = slides;
        this.layout = layout;
        this.title = title;
        this.language = language;
        this.y = Area.top(layout);
    }

    void lay(List<Item> items) {
        List<Item> all = new ArrayList<>();
        boolean cut = SlideTitle.of(title, layout, 1, language).cut();
        if (cut) {
            all.add(Item.Paragraph.of(title, TextStyle.BODY));
        }
        all.addAll(items);
        if (cut && layout == Slide.Layout.SECTION) {
            turn();
        }
        for (int i = 0; i < all.size(); i++) {
            Item item = all.get(i);
            if (item instanceof Item.Paragraph paragraph) {
                paragraph(paragraph, paragraph.style().isKept() ? next(all, i + 1) : 0);
            } else if (item instanceof Item.Grid grid) {
                grid(grid, ((Item.Paragraph) all.get(i - 1)).text());
            } else {
                rule();
            }
        }
        turn();
    }

    private void paragraph(Item.Paragraph paragraph, double together) {
        List<Integer> lines = paragraph.lines(Area.WIDTH);
        double line = paragraph.style().lineHeight();
        double height = lines.size() * line + together;
        if (y + before(paragraph) + height > Area.BOTTOM && !isEmpty() && height <= Area.BOTTOM - Area.TOP) {
            turn();
        }
        int from = 0;
        while (from < lines.size()) {
            int room = (int) Math.floor((Area.BOTTOM - y - before(paragraph)) / line);
            if (room < 1) {
                turn();
                continue;
            }
            int to = Math.min(lines.size(), from + room);
            boolean whole = from == 0 && to == lines.size();
            append(whole ? paragraph : part(paragraph, lines, from, to), (to - from) * line);
            from = to;
        }
    }

    private static Item.Paragraph part(Item.Paragraph paragraph, List<Integer> lines, int from, int to) {
        RunText text = paragraph.text();
        int end = to == lines.size() ? text.length() : lines.get(to);
        return new Item.Paragraph(
                text.part(lines.get(from), end), paragraph.style(), from == 0 ? paragraph.number() : -1);
    }

    private void append(Item.Paragraph paragraph, double height) {
        double before = before(paragraph);
        if (open.isEmpty()) {
            openTop = y + before;
        }
        open.add(paragraph);
        y += before + height;
    }

    private double before(Item.Paragraph paragraph) {
        return isEmpty() ? 0 : paragraph.style().before();
    }

    /** How much of what comes next has to stand on the same slide. */
    private double next(List<Item> items, int index) {
        if (index == items.size()) {
            return 0;
        }
        Item next = items.get(index);
        if (next instanceof Item.Grid grid) {
            double whole = GridLayout.of(grid.table(), language).height() + GAP;
            return whole <= WHOLE ? whole : TOGETHER;
        } else if (next instanceof Item.Paragraph paragraph) {
            TextStyle style = paragraph.style();
            int lines = paragraph.lines(Area.WIDTH).size();
            double here = style.before() + style.lineHeight() * (style.isKept() ? lines : Math.min(2, lines));
            return Math.min(WHOLE, here + (style.isKept() ? next(items, index + 1) : 0));
        }
        return RULE;
    }

    private void rule() {
        if (y + RULE > Area.BOTTOM) {
            turn();
        }
        close();
        y += RULE;
        shapes.add(new Shape.Line(y - 2));
    }

    private void grid(Item.Grid grid, RunText caption) {
        GridLayout layout = GridLayout.of(grid.table(), language);
        List<GridRow> rows = layout.rows(Area.BOTTOM - Area.TOP - GAP);
        close();
        int at = 0;
        while (at < rows.size()) {
            double height = layout.headerHeight();
            List<GridRow> fitting = new ArrayList<>(layout.header());
            while (at < rows.size() && y + GAP / 2 + height + rows.get(at).height() <= Area.BOTTOM) {
                height += rows.get(at).height();
                fitting.add(rows.get(at));
                at++;
            }
            if (fitting.size() > layout.header().size()) {
                double top = y + (isEmpty() ? 0 : GAP / 2);
                shapes.add(layout.shape(top, height, caption, fitting));
                y = top + height + GAP;
            }
            if (at < rows.size()) {
                turn();
            }
        }
    }

    private boolean isEmpty() {
        return open.isEmpty() && shapes.isEmpty();
    }

    private void close() {
        if (!open.isEmpty()) {
            shapes.add(new Shape.TextBox(openTop, y - openTop, List.copyOf(open)));
            open.clear();
        }
    }

    /** Ends the slide; what comes next stands on another one. */
    private void turn() {
        close();
        SlideTitle fitted = SlideTitle.of(title, part == 1 ? layout : Slide.Layout.TEXT, part, language);
        slides.add(new Slide(kind(), fitted.text(), fitted.size(), shapes));
        shapes.clear();
        part++;
        y = Area.TOP;
    }

    private Slide.Layout kind() {
        if (part == 1 && layout != Slide.Layout.TEXT) {
            return layout;
        }
        return !shapes.isEmpty() && shapes.get(0) instanceof Shape.TextBox
                ? Slide.Layout.TEXT
                : Slide.Layout.TITLE_ONLY;
    }
}

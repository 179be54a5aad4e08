package org.handlungskonzept.reporting.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives the columns of a table their widths: each room for its longest word, and the rest to those with long texts. */
final class PdfColumns {

    /** About how many letters a line of a table holds. */
    private static final int LINE = 92;

    /** What stands between two columns, in letters. */
    private static final int GAP = 4;

    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_TEXT = 60;

    /** What has more letters may be higher than a page, and stands above its table once instead of on each page. */
    private static final int LONGEST_HEAD = 400;

    /** Tables up to this number of rows stay on one page. */
    private static final int SHORT = 8;

    private PdfColumns() {}

    static void set(Element table) {
        List<Element> rows = new ArrayList<>();
        PdfPage.children(table).stream()
                .filter(part -> !part.getTagName().equals("caption"))
                .forEach(part -> rows.addAll(PdfPage.children(part)));
        List<Element> heads = PdfPage.children(rows.get(0));
        boolean wide = ((Element) table.getParentNode()).getAttribute("class").contains("wide");
        double[] widths = widths(rows, heads.size(), !wide);
        for (int i = 0; i < widths.length; i++) {
            heads.get(i).setAttribute("style", "width: " + Math.round(widths[i] * 10) / 10.0 + "%");
        }
        if (heads.stream().anyMatch(head -> head.getTextContent().length() > LONGEST_HEAD)) {
            table.setAttribute("style", "-fs-table-paginate: auto");
        } else if (rows.size() <= SHORT + 1) {
            Element region = (Element) table.getParentNode();
            region.setAttribute("class", region.getAttribute("class") + " short");
        }
    }

    /** In percent of the width of the table; where there is room, a day is not parted. */
    static double[] widths(List<Element> rows, int columns, boolean daysStayWhole) {
        double[] words = new double[columns];
        double[] texts = new double[columns];
        for (Element row : rows) {
            List<Element> cells = PdfPage.children(row);
            for (int i = 0; i < columns; i++) {
                String text = cells.get(i).getTextContent().strip();
                texts[i] = Math.max(texts[i], GAP + Math.min(LONGEST_TEXT, text.length()));
                for (String word : text.split("[\\s-]+", -1)) {
                    words[i] = Math.max(words[i], GAP + Math.min(LONGEST_WORD, word.length()));
                }
                if (daysStayWhole) {
                    words[i] = Math.max(words[i], GAP + longestDay(cells.get(i)));
                }
            }
        }
        double needed = Arrays.stream(words).sum();
        double wanted = Arrays.stream(texts).sum() - needed;
        double left = Math.max(0, LINE - needed);
        double[] widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            double share = wanted == 0 ? left / columns : left * (texts[i] - words[i]) / wanted;
            widths[i] = 100 * (words[i] + share) / Math.max(LINE, needed);
        }
        return widths;
    }

    private static int longestDay(Element cell) {
        NodeList days = cell.getElementsByTagName("time");
        int longest = 0;
        for (int i = 0; i < days.getLength(); i++) {
            longest = Math.max(longest, days.item(i).getTextContent().length());
        }
        return Math.min(LONGEST_WORD, longest);
    }
}

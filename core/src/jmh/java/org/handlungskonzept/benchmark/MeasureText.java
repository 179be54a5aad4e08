package org.handlungskonzept.benchmark;

/**
 * A measure as a town writes it (Maßnahmentext), before anybody interpreted it.
 *
 * @param title the title
 * @param description one or two sentences
 * @param deadline the entry under "by when"
 * @param lead the entry under "who leads"
 * @param resources the entry under "which resources"
 * @param indicator the title of an indicator and its target after an equals sign, or empty
 */
record MeasureText(String title, String description, String deadline, String lead, String resources, String indicator) {

    /** Reads three lines: title, description, and the entries between bars. */
    static MeasureText parse(String block) {
        String[] lines = block.split("\n", -1);
        String[] entries = lines[2].split("\\|", -1);
        return new MeasureText(
                lines[0], lines[1], entries[0].strip(), entries[1].strip(), entries[2].strip(), entries[3].strip());
    }

    /** All that is written, each entry a paragraph. */
    String whole() {
        return String.join("\n\n", title + ".", description, deadline, lead, resources);
    }

    String indicatorTitle() {
        return indicator.substring(0, indicator.indexOf(" = "));
    }

    String indicatorTarget() {
        return indicator.substring(indicator.indexOf(" = ") + 3);
    }
}

package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts that cells of an Excel file share. */
final class XlsxStrings {

    /** A character in its hexadecimal form, which XML cannot hold otherwise. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings read(ZipParts parts, Optional<String> part) throws UnreadableSheetException {
        XlsxStrings strings = new XlsxStrings();
        if (part.isPresent() && parts.has(part.get())) {
            XmlPart xml = XmlPart.open(parts, part.get());
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.texts.add(text(xml));
                }
            }
        }
        return strings;
    }

    /** The text with this number in digits, or null if there is none. */
    @Nullable
    String text(String number) {
        if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) >= texts.size()) {
            return null;
        }
        return texts.get(Integer.parseInt(number));
    }

    /** The text of the element that starts here: all pieces of rich text, without signs of how it is read aloud. */
    static String text(XmlPart xml) throws UnreadableSheetException {
        int outside = xml.depth() - 1;
        boolean inText = false;
        StringBuilder text = new StringBuilder();
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && xml.isText()) {
                text.append(xml.text());
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            escape.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return escape.appendTail(plain).toString();
    }
}

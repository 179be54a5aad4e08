package org.handlungskonzept.reporting.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Words of a caption as part of a file name that every system takes. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    static String words(String caption) {
        String german = caption.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String ascii = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String shortened = ascii.substring(0, Math.min(LONGEST, ascii.length()));
        return shortened.replaceAll("^-|-$", "");
    }
}

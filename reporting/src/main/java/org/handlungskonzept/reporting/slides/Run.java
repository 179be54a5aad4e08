package org.handlungskonzept.reporting.slides;

import java.util.Locale;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * Words that look alike; a line feed begins a new line.
 *
 * @param text the words
 * @param strong whether they are bold
 * @param absent whether they say that nothing is known
 * @param language their language
 * @param target where they lead, or null
 */
record Run(
        String text,
        boolean strong,
        boolean absent,
        Locale language,
        @Nullable LinkTarget target) {

    Run of(String other) {
        return new Run(other, strong, absent, language, target);
    }
}

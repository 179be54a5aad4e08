package org.handlungskonzept.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of documentation with code in it. */
final class Page {

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    static Page of(Path file) throws IOException {
        return new Page(Files.readString(file));
    }

    /** What stands between fences of one kind, in order. */
    List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}

package org.handlungskonzept.smart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.text.Lexicon;

/** Writes the words that the rules look for with all their forms, so that no start of the library has to make them. */
public final class WordForms {

    static final List<String> LANGUAGES = List.of("de", "en");

    private WordForms() {}

    /**
     * Writes the forms of all languages.
     *
     * @param arguments the folders of the resources
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (String folder : arguments) {
            for (String language : LANGUAGES) {
                Files.writeString(
                        Path.of(folder).resolve(WordLists.forms(language)), made(language), StandardCharsets.UTF_8);
            }
        }
    }

    static String made(String language) {
        return Lexicon.compile(TextResources.read(WordLists.definition(language)));
    }
}

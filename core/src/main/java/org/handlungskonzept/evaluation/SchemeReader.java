package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the text of one scheme: first into blocks, then each block. Not thread-safe. */
final class SchemeReader {

    private static final String FIRST_LINE = "Maybe begin with (scheme own-town@1).";

    private final String source;
    private final List<SchemeBlock> blocks = new ArrayList<>();
    private List<String> languages = List.of();

    SchemeReader(String source) {
        this.source = requireNonNull(source, "source");
    }

    EvaluationScheme read(String text) {
        List<String> lines = requireNonNull(text, "text").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(i + 1, line);
            }
        }
        if (blocks.isEmpty()) {
            throw problem(1, "The text says nothing.", FIRST_LINE);
        }
        return new SchemeAssembly(blocks, languages).scheme();
    }

    private void read(int number, String line) {
        String[] parts = line.split("\\s+", 2);
        String keyword = parts[0];
        String rest = parts.length < 2 ? "" : parts[1];
        Optional<SchemeBlockKind> begun = Arrays.stream(SchemeBlockKind.values())
                .filter(kind -> kind.keyword().equals(keyword))
                .findFirst();
        if (begun.isPresent()) {
            begin(number, begun.get(), rest);
            return;
        }
        if (blocks.isEmpty()) {
            throw problem(number, "The line (%s) stands before the scheme has a name.".formatted(line), FIRST_LINE);
        }
        SchemeBlock block = current();
        if (block.kind().hasText(keyword)) {
            if (languages.isEmpty()) {
                throw problem(number, "The languages are not known yet.", "Maybe write (languages de en) before.");
            }
            block.putText(number, keyword, rest, languages);
        } else if (block.kind().hasLine(keyword)) {
            block.put(number, keyword, rest);
            if (keyword.equals("languages")) {
                languages = languages(number, block.words(keyword));
            }
        } else {
            throw problem(
                    number,
                    "The line (%s) cannot be read in a %s."
                            .formatted(line, block.kind().keyword()),
                    "Maybe it should begin with one of (%s)."
                            .formatted(String.join(", ", block.kind().keywords())));
        }
    }

    private void begin(int number, SchemeBlockKind kind, String id) {
        if (blocks.isEmpty() != (kind == SchemeBlockKind.SCHEME)) {
            throw problem(
                    number,
                    blocks.isEmpty() ? "The scheme has no name yet." : "The scheme has a name already.",
                    blocks.isEmpty() ? FIRST_LINE : "Maybe put it into a file of its own.");
        }
        SchemeBlockKind before = blocks.isEmpty() ? kind : current().kind();
        boolean wrongStep =
                kind == SchemeBlockKind.STEP && (before == SchemeBlockKind.SCHEME || before == SchemeBlockKind.LABEL);
        boolean wrongCriterion = kind == SchemeBlockKind.CRITERION && before == SchemeBlockKind.LABEL;
        if (wrongStep || wrongCriterion) {
            throw problem(
                    number,
                    "The %s (%s) stands after a %s.".formatted(kind.keyword(), id, before.keyword()),
                    wrongStep ? "Maybe put it after its criterion." : "Maybe put it before the labels.");
        }
        if (id.isEmpty()) {
            throw problem(
                    number,
                    "The %s has no name.".formatted(kind.keyword()),
                    "Maybe write (%s own-name).".formatted(kind.keyword()));
        }
        blocks.add(new SchemeBlock(source, kind, number, id));
    }

    private List<String> languages(int number, List<String> tags) {
        for (String tag : tags) {
            try {
                String wellFormed =
                        new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
                if (!wellFormed.equals(tag) || tag.equals("und")) {
                    throw new IllformedLocaleException(tag);
                }
            } catch (IllformedLocaleException e) {
                throw problem(number, "The language (%s) is unknown.".formatted(tag), "Maybe write (languages de en).");
            }
        }
        if (tags.isEmpty() || Set.copyOf(tags).size() < tags.size()) {
            throw problem(number, "The languages (%s) must differ.".formatted(tags), "Maybe write (languages de en).");
        }
        return tags;
    }

    private SchemeBlock current() {
        return blocks.get(blocks.size() - 1);
    }

    private IllegalArgumentException problem(int number, String what, String maybe) {
        return SchemeBlock.problem(source, number, what, maybe);
    }
}

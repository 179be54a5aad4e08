package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    private static final Pattern GRAMMAR = Pattern.compile("\\{([a-zA-Z]+)(?:,([a-z]+))?}");
    private static final String SIGNS = "{{{}}},,aBz1ä ";
    private static final long SEED = 20261129;

    @Test
    void readsNameAndKind() {
        assertThat(Placeholder.in("bis {due,date}.", 0)).isEqualTo(new Placeholder(4, 14, "due", "date"));
        assertThat(Placeholder.in("von {lead}", 0)).isEqualTo(new Placeholder(4, 10, "lead", null));
        assertThat(Placeholder.in("von {lead}", 5)).isNull();
    }

    @Test
    void findsWhatTheGrammarFindsInAnyText() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(all(text.toString())).as("seed %s, text %s", SEED, text).isEqualTo(byGrammar(text.toString()));
        }
    }

    private static List<Placeholder> all(String text) {
        List<Placeholder> found = new ArrayList<>();
        for (Placeholder each = Placeholder.in(text, 0); each != null; each = Placeholder.in(text, each.end())) {
            found.add(each);
        }
        return found;
    }

    private static List<Placeholder> byGrammar(String text) {
        List<Placeholder> found = new ArrayList<>();
        for (Matcher each = GRAMMAR.matcher(text); each.find(); ) {
            found.add(new Placeholder(each.start(), each.end(), each.group(1), each.group(2)));
        }
        return found;
    }
}

package org.handlungskonzept.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffixesTest {

    private static final List<String> WORDS =
            List.of("", "e", "ee", "stadt", "stadtwerke", "werke", "we", "kreis", "ke");

    @Test
    void findsBeginnings() {
        Affixes beginnings = Affixes.beginnings("stadt\n    kreis w");
        assertThat(WORDS.stream().filter(beginnings::fit))
                .containsExactly("stadt", "stadtwerke", "werke", "we", "kreis");
    }

    @Test
    void findsEndings() {
        Affixes endings = Affixes.endings("werke is  e");
        assertThat(WORDS.stream().filter(endings::fit))
                .containsExactly("e", "ee", "stadtwerke", "werke", "we", "kreis", "ke");
        assertThat(WORDS.stream().filter(Affixes.endings("werke dt")::fit))
                .containsExactly("stadt", "stadtwerke", "werke");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(WORDS).noneMatch(Affixes.endings(" \n ")::fit);
    }
}

package org.handlungskonzept.survey.answers;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.handlungskonzept.survey.questionnaire.AnswerOption;

/** The codes of a question as numbers, so that no text is made for a cell. Immutable and thread-safe. */
final class CodeTable {

    private static final int LONGEST = 5;
    private static final int BITS = 7;

    private final List<String> codes;
    private final long[] packed;

    CodeTable(List<AnswerOption> options) {
        this.codes = options.stream().map(AnswerOption::code).toList();
        this.packed = codes.stream().mapToLong(CodeTable::packed).toArray();
    }

    List<String> codes() {
        return codes;
    }

    /** The index of a code, or -1. */
    int index(CharSequence code) {
        long wanted = packed(code);
        for (int i = 0; i < packed.length; i++) {
            if (packed[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The indices of codes, all of which must be there. */
    BitSet indices(Collection<String> some) {
        BitSet indices = new BitSet();
        for (String code : some) {
            int index = index(code);
            if (index < 0) {
                throw new IllegalArgumentException("The answer (%s) is not one of %s.".formatted(code, codes));
            }
            indices.set(index);
        }
        return indices;
    }

    /** Codes are at most five characters of ASCII, none of them NUL; everything else is 0. */
    private static long packed(CharSequence code) {
        if (code.length() > LONGEST) {
            return 0;
        }
        long packed = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >> BITS != 0) {
                return 0;
            }
            packed = packed << BITS | c;
        }
        return packed;
    }
}

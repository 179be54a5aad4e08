package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeTagTest {

    @Test
    void hasNoMoreTagsThanASetHolds() {
        assertThat(TimeTag.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void putsEachTagIntoASetOfItsOwn() {
        long months = TimeTag.setOf(TimeTag.MONTH, TimeTag.FILLER);

        assertThat(TimeTag.values()).filteredOn(tag -> tag.isIn(months)).containsExactly(TimeTag.MONTH, TimeTag.FILLER);
    }
}

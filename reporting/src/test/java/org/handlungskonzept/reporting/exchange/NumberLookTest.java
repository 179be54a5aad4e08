package org.handlungskonzept.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "General|5000|5000|5000",
                "General|0.30000000000000004|0.3|0,3",
                "General|1.1000000000000001|1.1|1,1",
                "General|1E+3|1000|1000",
                "General|-0|0|0",
                "General|1E-7|0.0000001|0,0000001",
                "0|12.5|13|13",
                "0.00|1.1|1.10|1,10",
                "0.##|1.125|1.13|1,13",
                "#,##0|1234567|1234567|1234567",
                "#,##0.00\\ \"€\"|5000|5000.00 €|5000,00 €",
                "#,##0.00\\ [$€-407]|1234.5|1234.50 €|1234,50 €",
                "_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-|12|12.00 €|12,00 €",
                "[$$-409]#,##0.00|12|$12.00|$12,00",
                "0.0\" VZÄ\"|0.5|0.5 VZÄ|0,5 VZÄ",
                "[Red]0|-3|-3|-3",
                "0%|0.5|50%|50%",
                "0.0%|0.375|37.5%|37,5%",
                "# ?/?|0.5|0.5|0,5",
                "0.00E+00|1234|1234|1234",
                "0.0,\"k\"|1500|1500|1500",
                "000-000|123456|123456|123456",
                "@|7|7|7",
                "dd.mm.yyyy|46022|2025-12-31|31.12.2025",
                "[$-407]dd/mm/yy|46022|2025-12-31|31.12.2025",
                "m/d/yyyy|46022|2025-12-31|31.12.2025",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|46022|2025-12-31|31.12.2025",
                "yyyy\\-mm\\-dd|46022.75|2025-12-31|31.12.2025",
                "dd.mm.yyyy\\ hh:mm|46022.75|2025-12-31 18:00|31.12.2025 18:00",
                "dd.mm.yyyy\\ hh:mm|46022|2025-12-31|31.12.2025",
                "mmm\\ yy|46022|12/2025|12/2025",
                "mm/yyyy|46022|12/2025|12/2025",
                "yyyy|46022|2025|2025",
                "\"bis \"dd.mm.yyyy|46022|bis 2025-12-31|bis 31.12.2025",
                "\"ab \"yyyy|46022|ab 2025|ab 2025",
                "yyyy\"年\"m\"月\"d\"日\"|46022|2025-12-31|31.12.2025",
                "d\". \"mmmm yyyy|46022|2025-12-31|31.12.2025",
                "mmmm|46022|December|Dezember",
                "h:mm|0.5|12:00|12:00",
                "[h]:mm:ss|0.25|06:00|06:00",
                "h:mm\\ AM/PM|0.75|18:00|18:00",
                "dd.mm.yyyy|-1|-1|-1",
                "dd.mm.yyyy|60|60|60",
                "dd.mm.yyyy|59|1900-02-28|28.02.1900",
                "dd.mm.yyyy|61|1900-03-01|01.03.1900",
                "dd.mm.yyyy|99999999|99999999|99999999",
            })
    void showsWhatPeopleSee(String code, BigDecimal number, String text, String german) {
        GridCell cell = NumberLook.of(code).cell(number, false);

        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.german()).isEqualTo(german);
    }

    @Test
    void knowsTheDaysOfOldMacintoshFiles() {
        assertThat(NumberLook.of("dd.mm.yyyy")
                        .cell(new BigDecimal(44_560), true)
                        .day())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(NumberLook.of("dd.mm.yyyy").cell(BigDecimal.ZERO, true).day())
                .isEqualTo(LocalDate.of(1904, 1, 1));
    }

    @Test
    void doesNotWriteOutHugeNumbers() {
        assertThat(NumberLook.GENERAL
                        .cell(new BigDecimal("1E+999999999"), false)
                        .text())
                .isEqualTo("1E+999999999");
        assertThat(NumberLook.of("0%")
                        .cell(new BigDecimal("1E+999999999"), false)
                        .text())
                .startsWith("1E+1000000001");
    }
}

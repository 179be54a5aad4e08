package org.handlungskonzept.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a?b=c&d#e, https://www.example.org/a?b=c&d#e",
        "HTTP://example.org, HTTP://example.org",
        "' https://example.org/ ', https://example.org/",
        "https://example.org/stra\u00dfe, https://example.org/stra%C3%9Fe",
        "mailto:integration@example.org, mailto:integration@example.org",
    })
    void linksWebPagesAndMailAddresses(String written, String address) {
        assertThat(LinkTarget.of(written).address()).isEqualTo(address);
        assertThat(LinkTarget.of(written).anchor()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org",
                "//example.org",
                "/path",
                "#",
                "",
                "www.example.org",
                "https:",
                "https:///path",
                "https://a b",
                "https://town.example@evil.example/",
                "mailto:",
                "mailto:nobody",
                "https://example.org/\" onmouseover=\"alert(1)",
            })
    void refusesEveryOtherAddress(String written) {
        assertThat(LinkTarget.find(written)).isEmpty();
        assertThatThrownBy(() -> LinkTarget.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + written + ")")
                .hasMessageContaining("Link.orText");
    }

    @Test
    void leadsToAnAnchor() {
        Anchor anchor = Anchor.of("measure-1-2");

        assertThat(LinkTarget.to(anchor).address()).isEqualTo("#measure-1-2");
        assertThat(LinkTarget.to(anchor).anchor()).contains(anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "A", "a_b", "a--b", "a-", "\u00e4", "a b", "a#"})
    void refusesAnchorsThatOtherFormatsCouldNotHold(String value) {
        assertThatThrownBy(() -> Anchor.of(value)).hasMessageContaining("(" + value + ")");
    }

    @Test
    void showsAsTextWhatItCannotLink() {
        assertThat(Link.orText("Vorlage", "https://example.org/1")).isInstanceOf(Link.class);
        assertThat(Link.orText("Vorlage", "javascript:alert(1)")).isEqualTo(new Text("Vorlage (javascript:alert(1))"));
    }
}

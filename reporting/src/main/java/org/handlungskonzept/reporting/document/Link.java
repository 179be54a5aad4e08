package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * A link (Verweis).
 *
 * <p>Immutable and thread-safe.
 *
 * @param phrase what is shown: it says where the link leads
 * @param target where it leads
 */
public record Link(Phrase phrase, LinkTarget target) implements Inline {

    /**
     * Checks the phrase.
     *
     * @throws IllegalArgumentException if there is a link inside of the link
     */
    public Link {
        requireNonNull(target, "target");
        if (Walk.hasLink(phrase)) {
            throw new IllegalArgumentException("The link (%s) must not contain a link.".formatted(phrase.plain()));
        }
    }

    /**
     * A link into the same document.
     *
     * @param text what is shown
     * @param anchor the anchor of a section
     * @return the link
     * @throws IllegalArgumentException if the text is blank
     */
    public static Link to(String text, Anchor anchor) {
        return new Link(Phrase.of(text), LinkTarget.to(anchor));
    }

    /**
     * A link if the address can be linked, and otherwise the text followed by the address in parentheses.
     *
     * @param text what is shown
     * @param address any text, for example one that somebody typed
     * @return a link with an address of http, https or mailto, otherwise text
     * @throws IllegalArgumentException if the text is blank and the address can be linked
     */
    public static Inline orText(String text, String address) {
        return LinkTarget.find(address)
                .<Inline>map(target -> new Link(Phrase.of(text), target))
                .orElseGet(() -> new Text("%s (%s)".formatted(text, address)));
    }

    @Override
    public String plain() {
        return phrase.plain();
    }
}

package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a link may lead (Verweisziel): to a web page, a mail address, or an anchor of the same document.
 *
 * <p>Addresses that run code or read files cannot be made. Immutable and thread-safe.
 */
public final class LinkTarget {

    private final String address;
    private final @Nullable Anchor anchor;

    private LinkTarget(String address, @Nullable Anchor anchor) {
        this.address = address;
        this.anchor = anchor;
    }

    /**
     * A place in the same document.
     *
     * @param anchor the anchor of a section
     * @return the target
     */
    public static LinkTarget to(Anchor anchor) {
        return new LinkTarget("#" + anchor.value(), anchor);
    }

    /**
     * An address outside of the document.
     *
     * @param address an absolute address with http, https or mailto
     * @return the target
     * @throws IllegalArgumentException if the address is malformed or of another kind
     */
    public static LinkTarget of(String address) {
        return find(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        ("The address (%s) cannot be linked: only http, https and mailto can.\n"
                                        + "Maybe show it as text, with Link.orText.")
                                .formatted(address)));
    }

    /**
     * An address outside of the document, if it can be linked.
     *
     * @param address any text
     * @return the target, or empty if the text is not an absolute address with http, https or mailto
     */
    public static Optional<LinkTarget> find(String address) {
        try {
            URI uri = new URI(requireNonNull(address, "address").strip());
            return isLinkable(uri) ? Optional.of(new LinkTarget(uri.toASCIIString(), null)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isLinkable(URI uri) {
        if (uri.getScheme() == null) {
            return false;
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getHost() != null && uri.getRawUserInfo() == null;
            case "mailto" -> uri.getSchemeSpecificPart().indexOf('@') > 0;
            default -> false;
        };
    }

    /**
     * The address in ASCII.
     *
     * @return an absolute address, or {@code #} and an anchor
     */
    public String address() {
        return address;
    }

    /**
     * The anchor, if the target is in the same document.
     *
     * @return the anchor, or empty for an address outside
     */
    public Optional<Anchor> anchor() {
        return Optional.ofNullable(anchor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkTarget that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}

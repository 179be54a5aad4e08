package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is taken as an address: absolute, with http or https, a host, and no name or password of a user. */
final class OparlAddress {

    private static final int LONGEST = 2_000;

    private OparlAddress() {}

    static Optional<URI> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return isTaken(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    static URI checked(URI address, String name) {
        if (!isTaken(requireNonNull(address, name))) {
            throw new IllegalArgumentException(
                    "The address of (%s) is not an absolute one with http or https.\nMaybe it is relative, or of a file."
                            .formatted(name));
        }
        return address;
    }

    static void checkedIfAny(@Nullable URI address, String name) {
        if (address != null) {
            checked(address, name);
        }
    }

    static List<URI> checked(List<URI> addresses, String name) {
        List<URI> copy = List.copyOf(addresses);
        copy.forEach(address -> checked(address, name));
        return copy;
    }

    private static boolean isTaken(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String authority = address.getRawAuthority();
        return (scheme.equals("http") || scheme.equals("https")) && authority != null && authority.indexOf('@') < 0;
    }
}

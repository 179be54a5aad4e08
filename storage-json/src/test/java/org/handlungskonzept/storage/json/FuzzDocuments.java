package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Documents by chance, made of valid ones by changes of their structure and of their bytes. Not thread-safe. */
final class FuzzDocuments {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2",
            "-0",
            "1.0",
            "12.50",
            "1e3",
            "1e400",
            "1e-1000000000",
            "99999999999999999999",
            "1".repeat(120),
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            ".5",
            "0x10",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":{}}",
            "{\"type\":\"at\"}",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"12.50\"",
            "\"1e9\"",
            "\"NaN\"",
            "\"-0\"",
            "\"2025-02-29\"",
            "\"2024-02-29\"",
            "\"2025-06-31\"",
            "\"+10000-01-01\"",
            "\"-0001-12-31\"",
            "\"0000-01-01\"",
            "\"P1Y\"",
            "\"P0D\"",
            "\"P-1M\"",
            "\"P1W\"",
            "\"p1y\"",
            "\"P2147483648D\"",
            "\"con\"",
            "\"a--b\"",
            "\"x\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\udc4d\"",
            "\"\\u202e\"",
            "\"\t\"",
            "\"\\/\\b\\f\\n\\r\\t\\\\\"",
            "'x'",
            "/* */1",
            "// x\n1",
            "\"" + "x".repeat(600) + "\"",
            "[".repeat(150),
            "{\"a\":".repeat(150),
            "[".repeat(60) + "]".repeat(60),
            "\"de\"",
            "\"DE\"",
            "\"iw\"",
            "\"und\"",
            "\"EUR\"",
            "\"XYZ\"",
            "\"a b\"",
            "\"%zz\"",
            "\"http://[::1]/?ä\"");

    private static final List<byte[]> BYTES = List.of(
            new byte[] {0},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            "\u2028\u0085\uFEFF".getBytes(UTF_8),
            "\\".getBytes(UTF_8),
            "\"".getBytes(UTF_8),
            "\\u".getBytes(UTF_8),
            ",".getBytes(UTF_8),
            "{".getBytes(UTF_8),
            "}".getBytes(UTF_8),
            "]".getBytes(UTF_8),
            "[".repeat(2_000).getBytes(UTF_8),
            "9".repeat(300).getBytes(UTF_8),
            "#".getBytes(UTF_8),
            "{}".getBytes(UTF_8),
            "\"format\": 3,".getBytes(UTF_8));

    private final FuzzPool pool;
    private final Random random;

    FuzzDocuments(FuzzPool pool, long seed) {
        this.pool = pool;
        this.random = new Random(seed);
    }

    /** A document that may be broken in any way. */
    byte[] next() {
        byte[] document = wellFormed();
        if (random.nextInt(3) > 0) {
            return document;
        }
        for (int changes = few(); changes > 0 && document.length > 0; changes--) {
            document = changedBytes(document);
        }
        return document;
    }

    /** A document that was changed in its structure; it can still be broken where a value was broken before. */
    byte[] wellFormed() {
        Places places = oneOf(random.nextInt(500) == 0 ? pool.wholeOnes : pool.shortOnes);
        List<Edit> edits = new ArrayList<>();
        for (int changes = few(); changes > 0; changes--) {
            edits.addAll(change(places, places.all.get(random.nextInt(places.all.size()))));
        }
        return Edit.apply(places.document, edits);
    }

    private int few() {
        int few = 1;
        while (random.nextInt(3) == 0) {
            few++;
        }
        return few;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<Edit> change(Places places, Place place) {
        if (place.parent() < 0) {
            return List.of();
        }
        return switch (random.nextInt(12)) {
            case 0 -> List.of(places.without(place));
            case 1 -> List.of(before(place, places.entry(place)));
            case 2, 3 -> List.of(instead(place, oneOf(VALUES).getBytes(UTF_8)));
            case 4, 5, 6 -> List.of(instead(place, oneOf(pool.values.get(place.name()))));
            case 7 -> List.of(instead(place, oneOf(pool.values.get(oneOf(pool.names)))));
            case 8 -> List.of(before(place, stranger(place)));
            case 9 -> List.of(renamed(place));
            case 10 -> swapped(places, place);
            default -> List.of(inside(places, place));
        };
    }

    private static Edit instead(Place place, byte[] value) {
        return new Edit(place.start(), place.end(), value);
    }

    private static Edit before(Place place, byte[] entry) {
        byte[] with = Arrays.copyOf(entry, entry.length + 1);
        with[entry.length] = ',';
        return new Edit(place.from(), place.from(), with);
    }

    /** An entry with the name and the value of another one. */
    private byte[] stranger(Place place) {
        String name = oneOf(pool.names);
        String value = new String(oneOf(pool.values.get(name)), UTF_8);
        return (place.isMember() ? "\"" + name + "\": " + value : value).getBytes(UTF_8);
    }

    private Edit renamed(Place place) {
        String name = random.nextInt(4) == 0 ? "\\u0066ormat" : oneOf(pool.names);
        return new Edit(place.from(), place.start(), (place.isMember() ? "\"" + name + "\": " : "").getBytes(UTF_8));
    }

    /** The entry changes places with another one in the same object or list. */
    private List<Edit> swapped(Places places, Place place) {
        List<Place> siblings = places.all.stream()
                .filter(other -> other.parent() == place.parent())
                .toList();
        Place other = oneOf(siblings);
        return other == place
                ? List.of()
                : List.of(
                        new Edit(place.from(), place.end(), places.entry(other)),
                        new Edit(other.from(), other.end(), places.entry(place)));
    }

    /** One byte of the value is changed, in a text to another letter or digit. */
    private Edit inside(Places places, Place place) {
        int at = place.start() + random.nextInt(Math.max(1, place.length()));
        byte[] now = {places.document[at]};
        if (Character.isDigit(now[0])) {
            now[0] = (byte) ('0' + random.nextInt(10));
        } else if (Character.isLetter(now[0])) {
            now[0] = (byte) ('a' + random.nextInt(26));
        }
        return new Edit(at, at + 1, now);
    }

    private byte[] changedBytes(byte[] document) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 4));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(document, from);
            case 1 -> Edit.apply(document, List.of(new Edit(from, to, new byte[0])));
            case 2 -> Edit.apply(document, List.of(new Edit(from, from, Arrays.copyOfRange(document, from, to))));
            case 3 -> Edit.apply(document, List.of(new Edit(from, from, oneOf(BYTES))));
            case 4 -> Edit.apply(document, List.of(new Edit(document.length, document.length, oneOf(BYTES))));
            case 5 -> Edit.apply(document, List.of(new Edit(0, 0, oneOf(BYTES))));
            default -> flipped(document, from);
        };
    }

    private byte[] flipped(byte[] document, int at) {
        byte[] changed = document.clone();
        changed[at] = (byte) (random.nextBoolean() ? changed[at] ^ (1 << random.nextInt(8)) : random.nextInt(256));
        return changed;
    }
}

package org.handlungskonzept.storage.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.testkit.LaatzenField1;
import org.handlungskonzept.testkit.RandomConcepts;

/** Valid documents to be changed (Vorrat), short ones and whole ones, and all their values by name. */
final class FuzzPool {

    private static final ConceptCodec CODEC = ConceptCodec.standard();
    private static final int WHOLE = 12;
    private static final int SHORT = 24;
    private static final int PASSES = 3;
    private static final int SHORT_LENGTH = 1_200;
    private static final int MOST_OF_A_VALUE = 1_500;

    final List<Places> shortOnes = new ArrayList<>();
    final List<Places> wholeOnes = new ArrayList<>();
    final Map<String, List<byte[]>> values = new TreeMap<>();
    final List<String> names;

    private FuzzPool() {
        wholeOnes.add(Places.of(CODEC.write(ConceptCodecTest.sample())));
        wholeOnes.add(Places.of(CODEC.write(LaatzenField1.concept())));
        for (long seed = 0; seed < WHOLE; seed++) {
            wholeOnes.add(Places.of(CODEC.write(RandomConcepts.concept(seed))));
        }
        shortOnes.add(wholeOnes.get(0));
        for (long seed = 0; seed < SHORT; seed++) {
            shortOnes.add(shortened(CODEC.write(RandomConcepts.concept(seed)), new Random(seed)));
        }
        for (Places places : wholeOnes) {
            for (Place place : places.all) {
                if (place.length() <= MOST_OF_A_VALUE) {
                    values.computeIfAbsent(place.name(), name -> new ArrayList<>())
                            .add(places.value(place));
                }
            }
        }
        names = List.copyOf(values.keySet());
    }

    static FuzzPool make() {
        return new FuzzPool();
    }

    /** Takes out what can be missing, by chance, until the document is short. */
    private static Places shortened(byte[] document, Random random) {
        byte[] current = document;
        for (int pass = 0; pass < PASSES; pass++) {
            Places places = Places.of(current);
            List<Edit> candidates = new ArrayList<>();
            places.all.stream().skip(1).map(places::without).forEach(candidates::add);
            Collections.shuffle(candidates, random);
            List<Edit> taken = new ArrayList<>();
            for (Edit candidate : candidates) {
                if (current.length > SHORT_LENGTH) {
                    taken.add(candidate);
                    byte[] shorter = Edit.apply(places.document, taken);
                    if (shorter.length < current.length && isValid(shorter)) {
                        current = shorter;
                    } else {
                        taken.remove(taken.size() - 1);
                    }
                }
            }
        }
        return Places.of(current);
    }

    private static boolean isValid(byte[] document) {
        try {
            CODEC.read(document, "pool");
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }
}

package org.handlungskonzept.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Looks into the bytes of a file. */
final class Bytes {

    static final int MOST = 1 << 25;

    private Bytes() {}

    static byte[] of(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST + 1);
        if (file.length > MOST) {
            throw new UnreadableSheetException(
                    "The file has more than (%s) bytes.\nMaybe save only the sheet of measures, without pictures."
                            .formatted(MOST));
        }
        return file;
    }

    static boolean startWith(byte[] file, byte... mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    static int indexOf(byte[] file, byte[] part) {
        for (int i = 0; i + part.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}

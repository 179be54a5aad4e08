package org.handlungskonzept.storage.json;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file that is never changed can be known again without reading it.
 *
 * @param size its size in bytes
 * @param modified when it was written
 * @param key its number in the file system, or null where there are none
 */
record FileStamp(long size, FileTime modified, @Nullable Object key) {

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}

/**
 * Reports as OpenDocument (offene Dokumentformate): texts and spreadsheets by version 1.3, for every office program.
 *
 * <p>It formats documents and knows no concept and no library: the parts of a file are written here, as markup in a ZIP file
 * that tells no time.
 */
@NullMarked
package org.handlungskonzept.reporting.opendocument;

import org.jspecify.annotations.NullMarked;

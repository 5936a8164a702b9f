/** Council documents: written as HTML, Word and PDF from one source, and read as plain text. */
@NullMarked
package sightline.papers;

import org.jspecify.annotations.NullMarked;

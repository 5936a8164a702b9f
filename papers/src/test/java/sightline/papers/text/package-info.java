/** What is asked of the reader of documents. */
@NullMarked
package sightline.papers.text;

import org.jspecify.annotations.NullMarked;

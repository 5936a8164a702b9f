/** A report as a Word document, with real headings, lists, captions and bookmarks. */
@NullMarked
package sightline.papers.word;

import org.jspecify.annotations.NullMarked;

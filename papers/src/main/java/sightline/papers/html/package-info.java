/** A report as HTML: a whole file that works on its own, the inside of one of our pages, and what the printer reads. */
@NullMarked
package sightline.papers.html;

import org.jspecify.annotations.NullMarked;

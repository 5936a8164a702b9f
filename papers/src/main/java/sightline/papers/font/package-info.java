/** The typeface that comes with the product, so that a report looks the same on every machine. */
@NullMarked
package sightline.papers.font;

import org.jspecify.annotations.NullMarked;

/** How hard a text is to read. */
@NullMarked
package sightline.papers.plain;

import org.jspecify.annotations.NullMarked;

/** Reads a council's published paper into a record that a person can check against the passages it came from. */
@NullMarked
package sightline.papers.reading;

import org.jspecify.annotations.NullMarked;

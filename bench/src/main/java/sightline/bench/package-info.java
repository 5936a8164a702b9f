/** The command {@code sightline bench}: which speeds are measured, one after the other. */
@NullMarked
package sightline.bench;

import org.jspecify.annotations.NullMarked;

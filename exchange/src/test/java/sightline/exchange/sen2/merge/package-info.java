/** Tries the merging of several years of returns. */
@NullMarked
package sightline.exchange.sen2.merge;

import org.jspecify.annotations.NullMarked;

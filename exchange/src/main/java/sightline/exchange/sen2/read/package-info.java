/** Reads a return as a stream, a person at a time, in bounded memory, and refuses what is made to do harm. */
@NullMarked
package sightline.exchange.sen2.read;

import org.jspecify.annotations.NullMarked;

/** Tests of what the readers share, and where the shared data folder is found. */
@NullMarked
package sightline.exchange;

import org.jspecify.annotations.NullMarked;

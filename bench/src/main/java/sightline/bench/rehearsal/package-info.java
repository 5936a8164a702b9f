/** The early warning rehearsed on invented authorities to which one thing happens, or nothing. */
@NullMarked
package sightline.bench.rehearsal;

import org.jspecify.annotations.NullMarked;

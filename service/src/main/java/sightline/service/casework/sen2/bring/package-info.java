/** Brings a return into the cases: who in it is known, what of it is new, and what the cases say differently. */
@NullMarked
package sightline.service.casework.sen2.bring;

import org.jspecify.annotations.NullMarked;

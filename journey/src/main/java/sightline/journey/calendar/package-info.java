/** Which days are working days in England and Wales, and for which years that is known. */
@NullMarked
package sightline.journey.calendar;

import org.jspecify.annotations.NullMarked;

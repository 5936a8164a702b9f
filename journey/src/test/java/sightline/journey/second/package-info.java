/** A second reckoner, written from the timetable alone and sharing no code with the first; the two must agree. */
@NullMarked
package sightline.journey.second;

import org.jspecify.annotations.NullMarked;

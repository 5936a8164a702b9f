/** The timetable of a day of hearings: found by a search that can be repeated, and moved about by hand. */
@NullMarked
package sightline.service.review.timetable;

import org.jspecify.annotations.NullMarked;

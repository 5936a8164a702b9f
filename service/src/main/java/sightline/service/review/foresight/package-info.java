/** Figures for reviews from what the open cases already know: steps of late plans, maps, and what was tried out. */
@NullMarked
package sightline.service.review.foresight;

import org.jspecify.annotations.NullMarked;

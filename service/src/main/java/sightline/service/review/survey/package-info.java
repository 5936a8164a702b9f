/** Surveys: their answers read from a file, closed questions counted, open ones kept as words. */
@NullMarked
package sightline.service.review.survey;

import org.jspecify.annotations.NullMarked;

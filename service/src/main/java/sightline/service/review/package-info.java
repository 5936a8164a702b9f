/** Scrutiny reviews: from a topic and its terms of reference to a report that people read. */
@NullMarked
package sightline.service.review;

import org.jspecify.annotations.NullMarked;

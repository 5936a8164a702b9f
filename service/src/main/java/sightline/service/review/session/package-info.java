/** Meetings, visits and days of hearings: when and where they are, and who is heard, by whom and how. */
@NullMarked
package sightline.service.review.session;

import org.jspecify.annotations.NullMarked;

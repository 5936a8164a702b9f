/** What a review asks: its lines of enquiry, and what came up beyond its scope and is parked for later. */
@NullMarked
package sightline.service.review.enquiry;

import org.jspecify.annotations.NullMarked;

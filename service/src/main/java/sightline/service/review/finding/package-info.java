/** What a review found, concludes and recommends: kept, put in order, taken back, and followed from end to end. */
@NullMarked
package sightline.service.review.finding;

import org.jspecify.annotations.NullMarked;

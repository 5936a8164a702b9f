/** Where reviews begin: the list of them, a review's own first page, and which authority somebody takes part for. */
@NullMarked
package sightline.service.review.start;

import org.jspecify.annotations.NullMarked;

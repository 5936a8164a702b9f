/** Publishing a report, its editions, and the pages on which everybody reads them. */
@NullMarked
package sightline.service.review.publication;

import org.jspecify.annotations.NullMarked;

/** Publishing a report, its editions, and the pages on which everybody reads them. */
@NamedInterface("publication")
@NullMarked
package sightline.service.review.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What would happen if: scenarios of an authority's way from request to plan, tried out in the background and compared. */
@NamedInterface("what-if")
@NullMarked
package sightline.service.watch.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

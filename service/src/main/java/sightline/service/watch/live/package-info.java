/** How an authority stands now, as aggregates in which nothing small is shown; whoever keeps its cases answers it. */
@NamedInterface("live")
@NullMarked
package sightline.service.watch.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

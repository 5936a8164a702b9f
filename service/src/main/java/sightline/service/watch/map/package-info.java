/** The map of the ways that an authority's journeys take, in calendar weeks, without what is too rare to be shown. */
@NullMarked
package sightline.service.watch.map;

import org.jspecify.annotations.NullMarked;

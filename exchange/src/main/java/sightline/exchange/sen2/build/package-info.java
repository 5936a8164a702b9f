/** Makes a return of journeys and of what is known about their people, and journeys of a return. */
@NullMarked
package sightline.exchange.sen2.build;

import org.jspecify.annotations.NullMarked;

/** Whole authorities of journeys at once: from an event log, or invented for the demonstration. */
@NullMarked
package sightline.service.casework.load;

import org.jspecify.annotations.NullMarked;

/** Tests of events and their details. */
@NullMarked
package sightline.journey.event;

import org.jspecify.annotations.NullMarked;

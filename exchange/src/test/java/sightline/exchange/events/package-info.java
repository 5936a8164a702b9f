/** Tests of the event log. */
@NullMarked
package sightline.exchange.events;

import org.jspecify.annotations.NullMarked;

/** The event log: a CSV file of what happened on each journey, read whatever the order of its rows. */
@NullMarked
package sightline.exchange.events;

import org.jspecify.annotations.NullMarked;

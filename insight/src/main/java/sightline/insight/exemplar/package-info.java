/** An invented authority, day by day: seeded journeys with the queues, seasons and holidays that make real ones late. */
@NullMarked
package sightline.insight.exemplar;

import org.jspecify.annotations.NullMarked;

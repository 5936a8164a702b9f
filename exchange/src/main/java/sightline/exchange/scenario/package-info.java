/** What-if questions as people write them into a file, read into scenarios that can be run. */
@NullMarked
package sightline.exchange.scenario;

import org.jspecify.annotations.NullMarked;

/** Tests of reading scenario files. */
@NullMarked
package sightline.exchange.scenario;

import org.jspecify.annotations.NullMarked;

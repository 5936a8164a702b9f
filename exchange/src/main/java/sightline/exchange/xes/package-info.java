/** Event logs in the form XES (IEEE 1849), which process mining tools read and write. */
@NullMarked
package sightline.exchange.xes;

import org.jspecify.annotations.NullMarked;

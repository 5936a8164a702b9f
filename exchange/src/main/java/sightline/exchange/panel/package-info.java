/** The panel of published figures, one row an authority and calendar year, as a CSV table. */
@NullMarked
package sightline.exchange.panel;

import org.jspecify.annotations.NullMarked;

/** What events and published figures mean together: indicators, control charts and early warnings, as pure functions. */
@NullMarked
package sightline.insight;

import org.jspecify.annotations.NullMarked;

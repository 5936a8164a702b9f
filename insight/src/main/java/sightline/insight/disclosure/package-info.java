/** What of a table of counts of people may be shown, so that no small count can be worked out from the rest. */
@NullMarked
package sightline.insight.disclosure;

import org.jspecify.annotations.NullMarked;

/** What a committee would be told on a day, from that day's knowledge alone: work that piles up, or that is being cleared. */
@NullMarked
package sightline.insight.alert;

import org.jspecify.annotations.NullMarked;

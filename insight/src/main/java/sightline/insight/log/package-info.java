/** The event log in columns: coded by dictionaries, grouped by journey, opened from a file without parsing. */
@NullMarked
package sightline.insight.log;

import org.jspecify.annotations.NullMarked;

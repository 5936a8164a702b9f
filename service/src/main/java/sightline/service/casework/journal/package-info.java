/** What happened on each journey, as it is kept: read whole, added to one event at a time, with what follows derived anew. */
@NullMarked
package sightline.service.casework.journal;

import org.jspecify.annotations.NullMarked;

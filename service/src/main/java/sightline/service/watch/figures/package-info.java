/** The shelf of published figures: every release kept in the database, and what could be known of it on a day. */
@NullMarked
package sightline.service.watch.figures;

import org.jspecify.annotations.NullMarked;

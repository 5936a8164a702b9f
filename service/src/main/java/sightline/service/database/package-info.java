/** The one PostgreSQL behind everything: embedded by default, external by settings, the same SQL in both. */
@NullMarked
package sightline.service.database;

import org.jspecify.annotations.NullMarked;

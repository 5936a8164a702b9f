/** The event log in columns, beside DuckDB on the same invented log. */
@NullMarked
package sightline.bench.log;

import org.jspecify.annotations.NullMarked;

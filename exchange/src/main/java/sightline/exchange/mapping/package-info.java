/** A council's own extract, CSV or a workbook, read as journeys by a mapping of its columns that is kept from month to month. */
@NullMarked
package sightline.exchange.mapping;

import org.jspecify.annotations.NullMarked;

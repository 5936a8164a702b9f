/** Extracts of other systems: handed in, mapped column by column, previewed, brought in, and what is kept of that. */
@NullMarked
package sightline.service.casework.extract;

import org.jspecify.annotations.NullMarked;

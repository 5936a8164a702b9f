/** The one place where the time of day enters; everything else is handed its clock. */
@NullMarked
package sightline.service.time;

import org.jspecify.annotations.NullMarked;

/** A case on one page: what is next, its journey as a picture, its clocks, its people, and all that was written down. */
@NullMarked
package sightline.service.casework.file;

import org.jspecify.annotations.NullMarked;

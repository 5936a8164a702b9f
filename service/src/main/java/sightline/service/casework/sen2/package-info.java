/** Returns to the Department (SEN2) that were handed in here: checked, compared with the upload before, and kept as findings. */
@NullMarked
package sightline.service.casework.sen2;

import org.jspecify.annotations.NullMarked;

/** Documents kept with a case: handed in, listed, and given out again as they came. */
@NullMarked
package sightline.service.casework.shelf;

import org.jspecify.annotations.NullMarked;

/** The journey of one case as a drawing: what happened along a line of time, and the clocks that ran under it. */
@NullMarked
package sightline.service.casework.file.picture;

import org.jspecify.annotations.NullMarked;

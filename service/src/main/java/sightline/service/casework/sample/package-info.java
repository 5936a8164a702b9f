/** Samples of plans as the side of the cases deals with them: the frame is made, names are taken out, and a person gives each plan out. */
@NullMarked
package sightline.service.casework.sample;

import org.jspecify.annotations.NullMarked;

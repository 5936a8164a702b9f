/** The pages of the return workroom: hand in, findings by rule and person, changes, published figures, notes. */
@NullMarked
package sightline.service.casework.sen2.pages;

import org.jspecify.annotations.NullMarked;

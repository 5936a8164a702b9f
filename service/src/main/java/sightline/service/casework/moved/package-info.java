/** The page that tells which open dates a change of the law or the calendar has moved. */
@NullMarked
package sightline.service.casework.moved;

import org.jspecify.annotations.NullMarked;

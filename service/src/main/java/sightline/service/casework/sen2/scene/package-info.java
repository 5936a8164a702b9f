/** Two uploads of an invented return, made of the demonstration's own cases, so that the return workroom has something to show. */
@NullMarked
package sightline.service.casework.sen2.scene;

import org.jspecify.annotations.NullMarked;

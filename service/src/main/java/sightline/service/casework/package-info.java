/** Cases: what happened to each child or young person, what is due, and whose turn it is; all of it behind the wall. */
@NullMarked
package sightline.service.casework;

import org.jspecify.annotations.NullMarked;

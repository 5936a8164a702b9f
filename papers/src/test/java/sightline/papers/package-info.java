/** Reports to try the writers with. */
@NullMarked
package sightline.papers;

import org.jspecify.annotations.NullMarked;

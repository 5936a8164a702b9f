/** Three invented papers for the demonstration. */
@NullMarked
package sightline.service.library.scene;

import org.jspecify.annotations.NullMarked;

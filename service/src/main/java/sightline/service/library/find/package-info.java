/** The library as everybody reads it, searched by words and by meaning. */
@NullMarked
package sightline.service.library.find;

import org.jspecify.annotations.NullMarked;

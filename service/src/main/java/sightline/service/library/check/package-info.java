/** What was read, beside the passages that it was read from: corrected, added to, struck out, accepted. */
@NullMarked
package sightline.service.library.check;

import org.jspecify.annotations.NullMarked;

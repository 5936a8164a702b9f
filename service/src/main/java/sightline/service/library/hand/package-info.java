/** How a paper comes in: handed in, looked over, read, and kept. */
@NullMarked
package sightline.service.library.hand;

import org.jspecify.annotations.NullMarked;

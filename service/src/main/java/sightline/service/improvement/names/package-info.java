/** Keeps the names of people out of what everybody reads: asks for other words when somebody saves, and leaves out what slipped through. */
@NullMarked
package sightline.service.improvement.names;

import org.jspecify.annotations.NullMarked;

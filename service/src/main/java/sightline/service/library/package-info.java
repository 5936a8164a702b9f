/** Published papers with what they recommended and what came of it, and what explains the service itself: about, privacy, accessibility. */
@NullMarked
package sightline.service.library;

import org.jspecify.annotations.NullMarked;

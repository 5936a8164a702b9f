/** What explains the service itself: about, privacy, accessibility; published papers will join it here. */
@NullMarked
package sightline.service.library;

import org.jspecify.annotations.NullMarked;

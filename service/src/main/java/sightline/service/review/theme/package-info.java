/** Themes: proposed from what passages mean, and accepted, renamed or refused by people. */
@NullMarked
package sightline.service.review.theme;

import org.jspecify.annotations.NullMarked;

/** Updates on actions: asked of whoever holds the post, given on a form of one page, and accepted by an officer. */
@NullMarked
package sightline.service.improvement.update;

import org.jspecify.annotations.NullMarked;

/** The partnership's scorecard: every live indicator with its target, its owner, what it means, and how it moves. */
@NullMarked
package sightline.service.watch.scorecard;

import org.jspecify.annotations.NullMarked;

/** Actions that mean much the same: proposed by meaning, made one or kept apart by people. */
@NullMarked
package sightline.service.improvement.merge;

import org.jspecify.annotations.NullMarked;

/** The rules of the check, each a pure function over a whole review. */
@NullMarked
package sightline.service.review.check.rule;

import org.jspecify.annotations.NullMarked;

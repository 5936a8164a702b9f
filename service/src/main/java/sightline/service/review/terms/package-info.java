/** Terms of reference: what a review is for, in versions that are kept whole, with who agreed to which. */
@NullMarked
package sightline.service.review.terms;

import org.jspecify.annotations.NullMarked;

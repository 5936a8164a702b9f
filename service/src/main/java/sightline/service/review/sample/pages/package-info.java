/** The pages on which scrutiny, and the portfolio holder, ask for samples of plans, read them and mark them. */
@NullMarked
package sightline.service.review.sample.pages;

import org.jspecify.annotations.NullMarked;

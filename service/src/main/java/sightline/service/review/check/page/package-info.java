/** The page of the check, and the page on which one of its messages is answered. */
@NullMarked
package sightline.service.review.check.page;

import org.jspecify.annotations.NullMarked;

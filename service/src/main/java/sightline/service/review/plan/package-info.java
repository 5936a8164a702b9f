/** The evidence plan: who will tell a review about what, what has come, and where it hears one side only. */
@NullMarked
package sightline.service.review.plan;

import org.jspecify.annotations.NullMarked;

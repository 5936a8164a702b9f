/** What happened to a child on the way to a plan and after, and what the law says about when. */
@NullMarked
package sightline.journey;

import org.jspecify.annotations.NullMarked;

/** The one action plan of an authority: what is done, by whom, until when, and what shows that it was done. */
@NullMarked
package sightline.service.improvement.plan;

import org.jspecify.annotations.NullMarked;

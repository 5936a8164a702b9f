/** By when a paper must be answered: the clocks of the law, each with its why, and reminders of them. */
@NullMarked
package sightline.service.improvement.duty;

import org.jspecify.annotations.NullMarked;

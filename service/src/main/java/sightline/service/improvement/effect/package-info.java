/** Whether a recommendation had its effect: an indicator before and after, looked at, written down, closed by the committee. */
@NullMarked
package sightline.service.improvement.effect;

import org.jspecify.annotations.NullMarked;

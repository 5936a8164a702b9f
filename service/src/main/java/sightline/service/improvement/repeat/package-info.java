/** Earlier recommendations that one repeats: proposed by what they mean, decided by people, told with what happened then. */
@NullMarked
package sightline.service.improvement.repeat;

import org.jspecify.annotations.NullMarked;

/** Why a date is what it is: the duty, the rule, the sum, and the exceptions that were looked at. */
@NullMarked
package sightline.service.casework.why;

import org.jspecify.annotations.NullMarked;

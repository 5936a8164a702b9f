/** Support for the committee's meetings on its recommendations: the item, the questions, the decision, who is to do what. */
@NullMarked
package sightline.service.improvement.meeting;

import org.jspecify.annotations.NullMarked;

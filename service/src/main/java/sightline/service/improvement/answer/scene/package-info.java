/** The invented answer to the demonstration's review. */
@NullMarked
package sightline.service.improvement.answer.scene;

import org.jspecify.annotations.NullMarked;

/** Who holds what: posts and whoever fills them, boards and whom they tell, plans and the strategies above them. */
@NullMarked
package sightline.service.improvement.governance;

import org.jspecify.annotations.NullMarked;

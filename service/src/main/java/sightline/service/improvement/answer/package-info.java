/** What is answered to recommendations and to their parts, version by version. */
@NullMarked
package sightline.service.improvement.answer;

import org.jspecify.annotations.NullMarked;

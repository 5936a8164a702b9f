/** Which step made each late plan late, in weeks against what the law leaves for it. */
@NullMarked
package sightline.insight.late;

import org.jspecify.annotations.NullMarked;

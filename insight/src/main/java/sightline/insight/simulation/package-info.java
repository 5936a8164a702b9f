/** What would happen if: requests for EHC plans moved, event by event, through people, panels and the law's time limits. */
@NullMarked
package sightline.insight.simulation;

import org.jspecify.annotations.NullMarked;

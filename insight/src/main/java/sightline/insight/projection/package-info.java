/** How many children will have plans: joiners, movers and leavers by age, need and setting, projected year by year. */
@NullMarked
package sightline.insight.projection;

import org.jspecify.annotations.NullMarked;

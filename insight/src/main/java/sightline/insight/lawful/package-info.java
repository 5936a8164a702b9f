/** How journeys stand to the law: plans within twenty weeks month by month, and what went against its order or its limits. */
@NullMarked
package sightline.insight.lawful;

import org.jspecify.annotations.NullMarked;

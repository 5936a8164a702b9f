/** The published figures of English authorities: who, which year, which count, and in which release it was printed. */
@NullMarked
package sightline.insight.published;

import org.jspecify.annotations.NullMarked;

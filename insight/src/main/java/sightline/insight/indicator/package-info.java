/** What is measured: indicators with their definitions, proportions with their counts, and how sure a count lets us be. */
@NullMarked
package sightline.insight.indicator;

import org.jspecify.annotations.NullMarked;

/** Of the requests of a month, what share has its plan after so many weeks, open ones included, and what share will be on time. */
@NullMarked
package sightline.insight.cohort;

import org.jspecify.annotations.NullMarked;

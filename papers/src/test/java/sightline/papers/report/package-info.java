/** What is asked of the model of a report. */
@NullMarked
package sightline.papers.report;

import org.jspecify.annotations.NullMarked;

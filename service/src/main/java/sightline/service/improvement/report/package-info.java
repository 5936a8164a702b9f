/** What the committee reads about its recommendations: the monitoring reports, the annual report, the board's table. */
@NullMarked
package sightline.service.improvement.report;

import org.jspecify.annotations.NullMarked;

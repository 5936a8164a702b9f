/** Which step made late plans late, for committees, directors and managers, as counts in which nothing small is shown. */
@NullMarked
package sightline.service.watch.late;

import org.jspecify.annotations.NullMarked;

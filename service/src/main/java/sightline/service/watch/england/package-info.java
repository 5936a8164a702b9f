/** England on one page: where children wait too long, and where they will be next. */
@NullMarked
package sightline.service.watch.england;

import org.jspecify.annotations.NullMarked;

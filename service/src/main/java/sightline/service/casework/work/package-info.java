/** What a day's work is ranked by, and who there is to do it. */
@NullMarked
package sightline.service.casework.work;

import org.jspecify.annotations.NullMarked;

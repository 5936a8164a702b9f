/** How what happened is written down, and how what was written wrongly is put right. */
@NullMarked
package sightline.service.casework.entry;

import org.jspecify.annotations.NullMarked;

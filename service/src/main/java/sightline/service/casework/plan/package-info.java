/** Plans and their drafts as versions: kept one after the other, compared, and never overwritten. */
@NullMarked
package sightline.service.casework.plan;

import org.jspecify.annotations.NullMarked;

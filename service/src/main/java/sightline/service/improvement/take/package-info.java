/** How recommendations come in: out of a published report of ours, and by hand out of others' papers. */
@NullMarked
package sightline.service.improvement.take;

import org.jspecify.annotations.NullMarked;

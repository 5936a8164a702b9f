/** What could be known when: the figures as they had been published by a day, and beside them what came after. */
@NullMarked
package sightline.service.watch.known;

import org.jspecify.annotations.NullMarked;

/** The published figures of every English authority: where children wait too long, and where they will next. */
@NullMarked
package sightline.service.watch;

import org.jspecify.annotations.NullMarked;

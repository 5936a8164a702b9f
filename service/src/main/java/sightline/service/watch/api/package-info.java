/** What other programs may read: published figures for everybody, the live situation for whoever holds a key. */
@NullMarked
package sightline.service.watch.api;

import org.jspecify.annotations.NullMarked;

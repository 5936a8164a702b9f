/** How an authority stands now: for committees, directors and managers, from its own cases as aggregates. */
@NullMarked
package sightline.service.watch.situation;

import org.jspecify.annotations.NullMarked;

/** Other people's forms of the same facts, read into ours with a report of what was left out and why. */
@NullMarked
package sightline.exchange;

import org.jspecify.annotations.NullMarked;

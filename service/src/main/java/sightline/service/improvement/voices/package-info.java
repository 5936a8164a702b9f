/** What each kind of witness told a review of ours, and what came of it, for everybody. */
@NullMarked
package sightline.service.improvement.voices;

import org.jspecify.annotations.NullMarked;

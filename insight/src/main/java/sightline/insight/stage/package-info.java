/** The stages of a first assessment as waits: who began to wait when, and when the wait ended. */
@NullMarked
package sightline.insight.stage;

import org.jspecify.annotations.NullMarked;

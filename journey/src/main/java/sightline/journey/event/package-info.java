/** What happened, each event a sentence in the past tense; an event is never changed, a later one corrects it. */
@NullMarked
package sightline.journey.event;

import org.jspecify.annotations.NullMarked;

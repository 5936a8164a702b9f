package sightline.journey.reckoner;

import sightline.journey.event.ExceptionRecorded;

/**
 * An exception that was recorded, and whether it lifts a limit.
 *
 * @param exception what was recorded
 * @param answer yes, or why not
 */
public record LookedAt(ExceptionRecorded exception, Answer answer) {}

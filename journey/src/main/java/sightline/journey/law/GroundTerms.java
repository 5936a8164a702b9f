package sightline.journey.law;

import sightline.journey.event.Ground;

/**
 * What a ground asks for.
 *
 * @param ground the ground
 * @param words what it is, for people
 * @param reference where it is written
 * @param days the days that an absence or a closure must last, where it must
 * @param margin the days by which the window for asking opens before a closure and closes before its end, where it does
 * @param confidence how sure we are
 */
public record GroundTerms(Ground ground, String words, String reference, int days, int margin, Confidence confidence) {}

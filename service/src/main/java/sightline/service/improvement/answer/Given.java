package sightline.service.improvement.answer;

/**
 * An answer that somebody gives.
 *
 * @param spot to what
 * @param seen the latest version that they know; 0 for none
 * @param said what they say
 */
public record Given(Spot spot, long seen, Said said) {}

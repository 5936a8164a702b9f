package sightline.service.improvement.line;

/**
 * What a reader may follow.
 *
 * @param inside what stands inside the review: its evidence and findings
 * @param plan the pages of the action plan
 */
record Sees(boolean inside, boolean plan) {

    static final Sees PUBLIC = new Sees(false, false);
}

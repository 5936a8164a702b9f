package sightline.service.review.witness;

/**
 * A witness as those inside a review see them.
 *
 * @param id the number
 * @param known what is known about them
 * @param version of this file
 */
public record WitnessFile(long id, NewWitness known, long version) {

    /** Who they are. */
    public Named named() {
        return known.named();
    }
}

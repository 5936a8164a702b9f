package sightline.bench.measure;

/**
 * Ours and the reference, one straight after the other, so that both meet the same machine.
 *
 * @param ours what is measured
 * @param reference what it is measured against
 */
public record Round(Sample ours, Sample reference) {

    /** How many times the reference's percentile ours is. */
    public double ratio(double percent) {
        return ours.percentile(percent) / reference.percentile(percent);
    }
}

package sightline.journey.event;

/**
 * The family was told whether there will be a reassessment.
 *
 * @param agreed whether there will be one
 */
public record ReassessmentDecided(Happened at, boolean agreed) implements Event {

    @Override
    public ReassessmentDecided with(Happened other) {
        return new ReassessmentDecided(other, agreed);
    }
}

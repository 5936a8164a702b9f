package sightline.journey.event;

/**
 * The family told the authority that it wants mediation.
 *
 * @param health whether it is about health too, or alone
 */
public record MediationRequested(Happened at, HealthIssues health) implements Event {

    @Override
    public MediationRequested with(Happened other) {
        return new MediationRequested(other, health);
    }
}

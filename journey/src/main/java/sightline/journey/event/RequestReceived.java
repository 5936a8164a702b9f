package sightline.journey.event;

/**
 * An EHC needs assessment was asked for: the clocks of the first twenty weeks start.
 *
 * @param inYouthCustody whether the child or young person is in youth custody
 */
public record RequestReceived(Happened at, boolean inYouthCustody) implements Event {

    @Override
    public RequestReceived with(Happened other) {
        return new RequestReceived(other, inYouthCustody);
    }
}

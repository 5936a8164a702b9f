package sightline.journey.event;

/**
 * The authority came to know of a child or young person who may have special educational needs, without a request.
 *
 * @param inYouthCustody whether the child or young person is in youth custody
 */
public record BroughtToAttention(Happened at, boolean inYouthCustody) implements Event {

    @Override
    public BroughtToAttention with(Happened other) {
        return new BroughtToAttention(other, inYouthCustody);
    }
}

package sightline.service.casework.count;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Members;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Places;
import sightline.service.watch.live.Readers;

/** Tells for which authority somebody works or takes part in scrutiny. */
@Component
final class LiveReaders implements Readers {

    private final Members members;
    private final Places places;

    LiveReaders(Members members, Places places) {
        this.members = members;
        this.places = places;
    }

    @Override
    public Optional<String> authority(SignedIn who) {
        return members.officer(who).map(Desk::authority).or(() -> places.authority(who.id()));
    }
}

package sightline.service.watch.live;

import java.util.Optional;
import sightline.service.people.SignedIn;

/** For which authority somebody may see the live situation. */
public interface Readers {

    /** Its code; empty where the account belongs to none. */
    Optional<String> authority(SignedIn who);
}

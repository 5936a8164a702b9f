package planted.rooms;

import org.springframework.modulith.Modulithic;

/** An application whose rooms know each other in a circle, and one of which reaches into another's cupboard. */
@Modulithic
public final class House {

    private House() {}
}

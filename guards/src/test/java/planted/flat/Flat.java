package planted.flat;

import org.springframework.modulith.Modulithic;

/** An application without rooms, in which a rule about rooms would look at nothing. */
@Modulithic
public final class Flat {

    private Flat() {}
}

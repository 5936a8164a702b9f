package sightline.exchange.sen2.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Establishments by their number. Those that are alike are kept once, so that all of England takes a few megabytes. */
public final class Register {

    private final Map<Integer, Establishment> byUrn = new HashMap<>();
    private final Map<Establishment, Establishment> kinds = new HashMap<>();

    Register() {}

    void put(int urn, Establishment establishment) {
        byUrn.put(urn, kinds.computeIfAbsent(establishment, first -> first));
    }

    /** The establishment with a URN; empty where the register has none, or it is no number. */
    public Optional<Establishment> find(String urn) {
        try {
            return Optional.ofNullable(byUrn.get(Integer.parseInt(urn)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** How many establishments there are. */
    public int size() {
        return byUrn.size();
    }
}

package sightline.service.casework.extract;

import java.util.List;
import sightline.service.people.Mistake;

/**
 * How the mapping is to be kept.
 *
 * @param name as typed
 * @param system as typed
 * @param mistakes to mend first
 */
public record BringForm(String name, String system, List<Mistake> mistakes) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SYSTEM = 100;

    /**
     * Reads it.
     *
     * @param own the kept mapping that the extract is read by; blank where there is none
     * @param kept what is kept already
     */
    static BringForm of(String name, String system, String own, List<KeptMapping> kept) {
        String wanted = plain(name);
        String from = plain(system);
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            return new BringForm(
                    wanted,
                    from,
                    List.of(new Mistake(
                            "name",
                            "Give the mapping a name of at most 60 characters, so that you find it next month")));
        }
        if (from.length() > LONGEST_SYSTEM) {
            return new BringForm(
                    wanted,
                    from,
                    List.of(new Mistake("system", "Say it in at most 100 characters, or leave it empty")));
        }
        boolean taken = !wanted.equals(own)
                && kept.stream().anyMatch(mapping -> mapping.name().equals(wanted));
        return new BringForm(
                wanted,
                from,
                taken
                        ? List.of(new Mistake(
                                "name",
                                "‘%s’ is the name of another mapping. Choose another, or hand the extract in with that one"
                                        .formatted(wanted)))
                        : List.of());
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\p{Cntrl}", " ").strip();
    }
}

package sightline.journey.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.journey.event.Ground;

/** Every version of the law that is known, and which of them was in force on a day. */
public final class LawBook {

    private static final Duty[] NONE = {};

    private final List<Duty> duties;
    private final Map<String, Duty[]> byId = new HashMap<>();
    private final Map<Ground, GroundTerms> grounds = new EnumMap<>(Ground.class);

    private LawBook(List<Duty> duties, Collection<GroundTerms> grounds) {
        this.duties = List.copyOf(duties);
        duties.stream()
                .collect(Collectors.groupingBy(Duty::id))
                .forEach((id, versions) -> byId.put(id, latestFirst(versions)));
        grounds.forEach(ground -> this.grounds.put(ground.ground(), ground));
    }

    private static Duty[] latestFirst(List<Duty> versions) {
        return versions.stream()
                .sorted(Comparator.comparing((Duty duty) -> duty.force().from()).reversed())
                .toArray(Duty[]::new);
    }

    /** The law of England: that of 2014 as amended, and the temporary rules of 2020. */
    public static LawBook england() {
        return ENGLAND;
    }

    private static final LawBook ENGLAND =
            new LawBook(List.of(), List.of()).with("/law/england/2014").with("/law/england/2020-coronavirus");

    /**
     * This law and one more version of it.
     *
     * @param folder where the version's files are on the class path
     */
    public LawBook with(String folder) {
        LawFolder more = new LawFolder(folder);
        List<GroundTerms> grounds = new ArrayList<>(this.grounds.values());
        grounds.addAll(more.grounds());
        return with(more.duties(), grounds);
    }

    /** This law with a duty as it is from some day on. */
    public LawBook with(Duty duty) {
        return with(List.of(duty), grounds.values());
    }

    private LawBook with(List<Duty> more, Collection<GroundTerms> grounds) {
        List<Duty> all = new ArrayList<>(duties);
        all.addAll(more);
        return new LawBook(all, grounds);
    }

    /** Every duty in every version. */
    public List<Duty> duties() {
        return duties;
    }

    /** A duty as it stood on a day: of the versions in force, the latest. Empty where there was no such duty. */
    public Optional<Duty> duty(String id, LocalDate day) {
        for (Duty duty : byId.getOrDefault(id, NONE)) {
            if (duty.force().on(day)) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    /** What a ground asks for. */
    public GroundTerms ground(Ground ground) {
        GroundTerms terms = grounds.get(ground);
        if (terms == null) {
            throw new IllegalStateException("The law has no ground %s".formatted(ground));
        }
        return terms;
    }
}

package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;

/** R11, Z1, Z2: what one person has twice. */
final class RepeatRules {

    static final List<Named<Person>> ALL = List.of(
            Named.of("R11", RepeatRules::open),
            Named.of("Z1", RepeatRules::sameRequest),
            Named.of("Z2", RepeatRules::livePlans));

    private RepeatRules() {}

    private static void open(Person person, Findings out) {
        second(person, out, request -> request.outcome().equals("A"), "The person has two undecided requests.");
    }

    private static void livePlans(Person person, Findings out) {
        LocalDate day = person.survey().day();
        second(person, out, request -> request.planLivesOn(day), "The person has two live plans on the survey day.");
    }

    private interface Which {
        boolean holds(Request request);
    }

    private static void second(Person person, Findings out, Which which, String message) {
        if (person.requests().size() < 2) {
            return;
        }
        List<Request> found = person.requests().stream().filter(which::holds).toList();
        if (found.size() > 1) {
            out.request(found.get(1).index());
            out.query(found.get(1).section(), Block.REQUESTS, message);
            out.request(OptionalInt.empty());
        }
    }

    /** What tells two requests of one person apart. */
    private record Key(
            Optional<String> received,
            String outcome,
            Optional<String> decided,
            String assessed,
            Optional<String> start) {
        static Key of(Request request) {
            return new Key(
                    request.section().text(Item.RECEIVED_DATE),
                    request.outcome(),
                    request.section().text(Item.REQUEST_OUTCOME_DATE),
                    request.assessed(),
                    request.plan().text(Item.START_DATE));
        }
    }

    private static void sameRequest(Person person, Findings out) {
        if (person.requests().size() < 2) {
            return;
        }
        Set<Key> keys = new HashSet<>();
        for (Request request : person.requests()) {
            if (!keys.add(Key.of(request))) {
                out.request(request.index());
                out.error(request.section(), Block.REQUESTS, "The person has the same request twice.");
                out.request(OptionalInt.empty());
            }
        }
    }
}

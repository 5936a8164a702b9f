package sightline.service.improvement.merge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.Planned;
import sightline.service.meaning.Sense;
import sightline.service.meaning.Senses;

/** Finds actions that may mean the same: by what their words mean, or by the words themselves. It only proposes. */
@Component
final class Alike {

    /** From here on two actions are shown side by side; below it, people who looked found nothing in common. */
    static final double MEANING = 0.6;

    static final double WORDS = 0.3;

    private static final int MOST = 30;
    private static final int KEPT = 5_000;

    private final Senses senses;
    private final Cache<String, Sense> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Alike(Senses senses) {
        this.senses = senses;
    }

    /**
     * Pairs that are worth a look, the most alike first.
     *
     * @param decided pairs on which somebody has decided, as {@link Merging#key}
     */
    List<Pair> in(PlanBook book, Set<String> decided) {
        List<Planned> open = book.actions().stream()
                .filter(planned -> planned.action().stage() != Stage.CLOSED)
                .toList();
        Optional<List<Sense>> meanings = meanings(open);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                if (!decided.contains(Merging.key(open.get(i).id(), open.get(j).id()))) {
                    int first = i;
                    int second = j;
                    double likeness = meanings.map(all -> all.get(first).likeness(all.get(second)))
                            .orElseGet(() -> WordLikeness.of(words(open.get(first)), words(open.get(second))));
                    if (likeness >= (meanings.isPresent() ? MEANING : WORDS)) {
                        pairs.add(new Pair(open.get(i), open.get(j), likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs.stream().limit(MOST).toList();
    }

    private Optional<List<Sense>> meanings(List<Planned> actions) {
        List<String> fresh = actions.stream()
                .map(Alike::words)
                .filter(words -> known.getIfPresent(words) == null)
                .distinct()
                .toList();
        if (!fresh.isEmpty()) {
            Optional<List<Sense>> found = senses.of(fresh);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < fresh.size(); i++) {
                known.put(fresh.get(i), found.get().get(i));
            }
        }
        List<Sense> all = new ArrayList<>();
        for (Planned planned : actions) {
            Optional.ofNullable(known.getIfPresent(words(planned))).ifPresent(all::add);
        }
        return all.size() == actions.size()
                ? Optional.of(all)
                : senses.of(actions.stream().map(Alike::words).toList());
    }

    private static String words(Planned planned) {
        return planned.action().words();
    }
}

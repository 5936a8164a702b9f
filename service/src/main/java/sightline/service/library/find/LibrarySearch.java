package sightline.service.library.find;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.meaning.Sense;
import sightline.service.meaning.Senses;

/** Searches what people have accepted, by its words and by what it means, both at once. */
@Component
final class LibrarySearch {

    private static final int CANDIDATES = 60;
    private static final int SHOWN = 25;

    /** Below this a row has nothing to do with the question; the same as in the search of evidence. */
    private static final double RELATED = 0.25;

    private final JdbcClient database;
    private final FoundRows hits;
    private final Understanding understanding;
    private final Senses senses;

    LibrarySearch(JdbcClient database, FoundRows hits, Understanding understanding, Senses senses) {
        this.database = database;
        this.hits = hits;
        this.understanding = understanding;
        this.senses = senses;
    }

    private record Near(long id, double likeness) {}

    /** The rows that say this, or mean it. */
    LibraryView.Found answer(String words, Wanted wanted) {
        long waiting = understanding.waiting();
        if (waiting > 0) {
            understanding.later();
        }
        List<Long> byWords = hits.byWords(words, wanted, CANDIDATES);
        Optional<Sense> sense = senses.of(words);
        List<Long> byMeaning = sense.map(meant -> nearest(meant, wanted)).orElse(List.of());
        List<Long> best = Fusion.of(byWords, byMeaning).stream().limit(SHOWN).toList();
        return new LibraryView.Found(hits.show(words, best, new HashSet<>(byWords)), sense.isPresent(), waiting);
    }

    /** Without a question: what is wanted, the latest first. */
    LibraryView.Found latest(Wanted wanted) {
        List<Long> ids = hits.latest(wanted, CANDIDATES);
        return new LibraryView.Found(hits.show("", ids, Set.copyOf(ids)), true, 0);
    }

    private List<Long> nearest(Sense meant, Wanted wanted) {
        return wanted
                .bind(database.sql("""
                        select i.id, i.meaning from library.item i join library.paper p on p.id = i.paper
                        where i.meaning is not null and
                        """ + Wanted.SQL))
                .query((row, n) -> new Near(row.getLong("id"), meant.likeness(row.getBytes("meaning"), 0)))
                .list()
                .stream()
                .filter(near -> near.likeness() >= RELATED)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::id))
                .limit(CANDIDATES)
                .map(Near::id)
                .toList();
    }
}

package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Part;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Timescale;
import sightline.papers.reading.words.Mentions;
import sightline.papers.reading.words.Owners;
import sightline.papers.reading.words.Posts;
import sightline.papers.reading.words.When;

/** Reads who and when out of each draft. */
public final class Recommendations {

    private Recommendations() {}

    /** The drafts as recommendations, with their ids in print order. */
    public static List<Recommendation> of(List<Draft> drafts, String id) {
        List<Recommendation> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(one(draft, id + (all.size() + 1)));
        }
        return all;
    }

    private static Recommendation one(Draft draft, String id) {
        String text = Labels.tidy(draft.text());
        List<Part> parts = draft.parts().isEmpty()
                ? Labels.in(text)
                : draft.parts().stream()
                        .map(piece -> Labels.part(piece.marker().map(Marker::printed), Labels.tidy(piece.text())))
                        .toList();
        List<String> owners = owners(draft, text);
        return new Recommendation(
                id,
                draft.number(),
                draft.marker().map(Marker::printed),
                draft.group(),
                text,
                owners,
                Mentions.of(text, owners),
                when(draft, text, parts),
                parts,
                passage(draft));
    }

    private static Passage passage(Draft draft) {
        return draft.parts().isEmpty()
                ? draft.passage()
                : draft.passage().through(draft.parts().getLast().passage());
    }

    /** A column or line for it says it outright; else the sentence does, and else the one before the list. */
    private static List<String> owners(Draft draft, String text) {
        Set<String> owners = new LinkedHashSet<>();
        draft.told(Column.OWNER).map(Posts::listed).ifPresent(owners::addAll);
        if (owners.isEmpty()) {
            String stem = Labels.in(text).isEmpty() ? text : Labels.stem(text);
            boolean opens = stem.matches("(?s).*(?::|\\bto)\\s*$");
            owners.addAll(Owners.of(opens ? stem.replaceFirst("\\s*:?\\s*$", " act") : text));
        }
        if (owners.isEmpty()) {
            owners.addAll(draft.addressed());
        }
        return List.copyOf(owners);
    }

    private static Optional<Timescale> when(Draft draft, String text, List<Part> parts) {
        return draft.told(Column.TIMESCALE)
                .filter(cell -> !cell.matches("(?i)n/?a|-|–|none"))
                .map(When::named)
                .or(() -> When.of(parts.isEmpty() ? text : Labels.stem(text)));
    }
}

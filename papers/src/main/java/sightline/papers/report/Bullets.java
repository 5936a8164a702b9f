package sightline.papers.report;

import java.util.List;

/** A list whose order says nothing. */
public record Bullets(String id, List<List<Run>> items) implements Block {

    public Bullets {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A list of plain words. */
    public static Bullets of(String id, String... items) {
        return of(id, List.of(items));
    }

    /** A list of plain words. */
    public static Bullets of(String id, List<String> items) {
        return new Bullets(id, items.stream().map(Text::only).toList());
    }
}

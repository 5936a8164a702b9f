package sightline.insight.projection;

import java.util.List;
import java.util.stream.IntStream;

/** By what children are counted. */
public enum Grouping {
    /** All of them. */
    ALL("all"),
    /** By academic year. */
    AGE("age"),
    /** By primary need. */
    NEED("need"),
    /** By setting. */
    SETTING("setting");

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    /** Its name for people and in JSON. */
    public String words() {
        return words;
    }

    /** The groups there are. */
    List<String> groups(List<Place> places) {
        return switch (this) {
            case ALL -> List.of("all");
            case AGE ->
                IntStream.rangeClosed(Transitions.YOUNGEST, Transitions.OLDEST)
                        .mapToObj(String::valueOf)
                        .toList();
            case NEED -> places.stream().map(Place::need).distinct().sorted().toList();
            case SETTING ->
                places.stream().map(Place::setting).distinct().sorted().toList();
        };
    }

    /** The group that a child of an age, counted from the youngest, and place belongs to. */
    String group(int age, Place place) {
        return switch (this) {
            case ALL -> "all";
            case AGE -> String.valueOf(age + Transitions.YOUNGEST);
            case NEED -> place.need();
            case SETTING -> place.setting();
        };
    }
}

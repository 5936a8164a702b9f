package sightline.insight.exemplar;

import java.util.Map;
import java.util.TreeMap;

/** Prints a story by quarter: arguments story, persons, years, seed. */
final class StoryInNumbers {

    private StoryInNumbers() {}

    public static void main(String[] args) {
        Told told = Told.of(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
        int months = args.length > 4 ? Integer.parseInt(args[4]) : 3;
        Quarter.of(told, months).forEach(quarter -> System.out.println(quarter.line()));
        Map<String, Integer> names = new TreeMap<>();
        told.events().forEach(event -> names.merge(event.name(), 1, Integer::sum));
        System.out.println(told.events().size() + " events " + names);
    }
}

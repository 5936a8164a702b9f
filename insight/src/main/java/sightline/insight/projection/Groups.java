package sightline.insight.projection;

import java.util.ArrayList;
import java.util.List;

/**
 * Every group that is counted, and which of them each age and place adds to.
 *
 * @param all the groups
 * @param adds by age from the youngest and place: the numbers of its groups
 */
@SuppressWarnings("ArrayRecordComponent") // a table, compared by nobody
record Groups(List<Group> all, int[][][] adds) {

    /** A group by what it is grouped by and its name. */
    record Group(Grouping by, String name) {}

    static Groups of(List<Place> places) {
        List<Group> all = new ArrayList<>();
        for (Grouping by : Grouping.values()) {
            by.groups(places).forEach(name -> all.add(new Group(by, name)));
        }
        int[][][] adds = new int[Transitions.AGES][places.size()][Grouping.values().length];
        for (int age = 0; age < adds.length; age++) {
            for (int place = 0; place < places.size(); place++) {
                for (Grouping by : Grouping.values()) {
                    Group group = new Group(by, by.group(age, places.get(place)));
                    adds[age][place][by.ordinal()] = all.indexOf(group);
                }
            }
        }
        return new Groups(all, adds);
    }

    /** How many children each group has. */
    int[] count(int[][] children) {
        int[] counts = new int[all.size()];
        for (int age = 0; age < children.length; age++) {
            for (int place = 0; place < children[age].length; place++) {
                if (children[age][place] > 0) {
                    for (int group : adds[age][place]) {
                        counts[group] += children[age][place];
                    }
                }
            }
        }
        return counts;
    }
}

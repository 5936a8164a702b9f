package sightline.service.casework.file.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Clocks of one duty that do not overlap, one after the other.
 *
 * @param title what is to be done
 * @param bars in their order
 */
record Lane(String title, List<Bar> bars) {

    /** Lays bars out: each goes into the first lane of its duty that is free by then. */
    static List<Lane> of(List<Bar> bars, Function<Bar, String> title) {
        List<Lane> lanes = new ArrayList<>();
        for (Bar bar : bars) {
            String name = title.apply(bar);
            int free = -1;
            for (int i = 0; i < lanes.size() && free < 0; i++) {
                Lane lane = lanes.get(i);
                boolean fits = lane.title().equals(name)
                        && !lane.last()
                                .due()
                                .filter(due -> bar.from().isBefore(due))
                                .isPresent()
                        && lane.last().end().isBefore(bar.from());
                free = fits ? i : free;
            }
            if (free < 0) {
                lanes.add(new Lane(name, List.of(bar)));
            } else {
                List<Bar> more = new ArrayList<>(lanes.get(free).bars());
                more.add(bar);
                lanes.set(free, new Lane(name, List.copyOf(more)));
            }
        }
        return List.copyOf(lanes);
    }

    Bar last() {
        return bars.getLast();
    }
}

package sightline.service.casework.file.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sightline.service.page.chart.Lettering;
import sightline.service.page.chart.TextWidth;

/** Words above a line of time, in rows so that none lies on another. */
final class Labels {

    private static final double GAP = 10;

    private Labels() {}

    /**
     * One label.
     *
     * @param words what it says
     * @param at where its mark stands
     * @param left where its words begin
     * @param row how high it stands, from 0
     */
    record Label(String words, double at, double left, int row) {

        double right() {
            return left + Lettering.PLAIN.width(words);
        }
    }

    /**
     * A word that wants a place.
     *
     * @param words what it says
     * @param at where its mark stands
     */
    record Wish(String words, double at) {}

    /**
     * Finds places from right to left: a label stands above all that its words reach over. Those for which there is no row
     * are left out; the table has them.
     */
    static List<Label> of(List<Wish> wishes, double units, int rows) {
        List<Label> labels = new ArrayList<>();
        for (int i = wishes.size() - 1; i >= 0; i--) {
            Wish wish = wishes.get(i);
            String words = TextWidth.shorten(wish.words(), Lettering.PLAIN, units - 4);
            double left = Math.min(wish.at() + 4, units - Lettering.PLAIN.width(words));
            Label wanted = new Label(words, wish.at(), left, 0);
            int row = labels.stream()
                    .filter(other -> overlap(wanted, other))
                    .mapToInt(other -> other.row() + 1)
                    .max()
                    .orElse(0);
            if (row < rows) {
                labels.add(new Label(words, wish.at(), left, row));
            }
        }
        Collections.reverse(labels);
        return List.copyOf(labels);
    }

    private static boolean overlap(Label one, Label other) {
        double from = Math.min(one.left(), one.at());
        double otherFrom = Math.min(other.left(), other.at());
        return from < other.right() + GAP && otherFrom < one.right() + GAP;
    }
}

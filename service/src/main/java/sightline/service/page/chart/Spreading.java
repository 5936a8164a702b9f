package sightline.service.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart: each stays as near to where it belongs as the others allow, in the same order. */
final class Spreading {

    /** Something of a height that wants its middle at a place. */
    record Wish(double middle, double height) {}

    private static final class Cluster {
        private double top;
        private double height;
        private double wishes;
        private int members;

        Cluster(Wish wish) {
            height = wish.height();
            wishes = wish.middle() - height / 2;
            members = 1;
            top = wishes;
        }

        void take(Cluster below, double low, double high) {
            wishes += below.wishes - below.members * height;
            height += below.height;
            members += below.members;
            settle(low, high);
        }

        void settle(double low, double high) {
            top = Math.max(low, Math.min(wishes / members, high - height));
        }
    }

    private Spreading() {}

    /**
     * The middles, in the order of the wishes. Nothing overlaps, and all lie between low and high if their heights fit
     * there.
     */
    static double[] apart(List<Wish> wishes, double low, double high) {
        List<Integer> order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wishes.get(i).middle()))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        for (int i : order) {
            var last = new Cluster(wishes.get(i));
            last.settle(low, high);
            clusters.add(last);
            merge(clusters, low, high);
        }
        return middles(wishes, order, clusters);
    }

    private static void merge(List<Cluster> clusters, double low, double high) {
        while (clusters.size() > 1) {
            Cluster below = clusters.getLast();
            Cluster above = clusters.get(clusters.size() - 2);
            if (above.top + above.height <= below.top) {
                return;
            }
            clusters.removeLast();
            above.take(below, low, high);
        }
    }

    private static double[] middles(List<Wish> wishes, List<Integer> order, List<Cluster> clusters) {
        double[] middles = new double[wishes.size()];
        int next = 0;
        for (Cluster cluster : clusters) {
            double y = cluster.top;
            for (int member = 0; member < cluster.members; member++, next++) {
                int i = order.get(next);
                middles[i] = y + wishes.get(i).height() / 2;
                y += wishes.get(i).height();
            }
        }
        return middles;
    }
}

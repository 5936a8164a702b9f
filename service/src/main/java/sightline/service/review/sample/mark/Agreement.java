package sightline.service.review.sample.mark;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far two people agree who marked the same sections without seeing each other.
 *
 * <p>Weighted kappa: one less the ratio of the disagreement that is there to the disagreement that chance alone would
 * give, each pair weighted by how many grades it lies apart (J. Cohen, Weighted kappa: nominal scale agreement with
 * provision for scaled disagreement or partial credit, Psychological Bulletin 70 (1968) 213 to 220; here with weights in
 * proportion to the distance).
 *
 * @param pairs sections that both gave a grade
 * @param same how many of them got the same grade from both
 * @param kappa 1: the same throughout, 0: as by chance; empty where there are too few pairs or no spread to judge by
 */
public record Agreement(int pairs, int same, OptionalDouble kappa) {

    /** With fewer pairs a kappa says nothing. */
    public static final int FEWEST = 5;

    private static final int GRADES = Mark.GRADES.size();

    /** One section that two people marked. */
    public record Pair(Mark first, Mark second) {

        boolean isGraded() {
            return first.grade().isPresent() && second.grade().isPresent();
        }
    }

    /** Their agreement over these sections; those that one of them found not applicable are left out. */
    public static Agreement of(List<Pair> all) {
        List<Pair> pairs = all.stream().filter(Pair::isGraded).toList();
        int same = (int)
                pairs.stream().filter(pair -> pair.first() == pair.second()).count();
        return new Agreement(pairs.size(), same, pairs.size() < FEWEST ? OptionalDouble.empty() : kappa(pairs));
    }

    private static OptionalDouble kappa(List<Pair> pairs) {
        double[] first = new double[GRADES];
        double[] second = new double[GRADES];
        double there = 0;
        for (Pair pair : pairs) {
            int one = pair.first().grade().orElseThrow() - 1;
            int other = pair.second().grade().orElseThrow() - 1;
            first[one]++;
            second[other]++;
            there += Math.abs(one - other);
        }
        double byChance = 0;
        for (int one = 0; one < GRADES; one++) {
            for (int other = 0; other < GRADES; other++) {
                byChance += Math.abs(one - other) * first[one] * second[other] / pairs.size();
            }
        }
        return byChance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - there / byChance);
    }

    /** In how many of a hundred both gave the same grade; nought where there is no pair. */
    public long percent() {
        return pairs == 0 ? 0 : Math.round(100.0 * same / pairs);
    }

    /** What it says, in sentences. */
    public String words() {
        if (pairs == 0) {
            return "No plan has been marked by two people yet.";
        }
        String percent = "Both gave the same grade in %d of %d sections (%d%%).".formatted(same, pairs, percent());
        if (kappa.isPresent()) {
            return percent + " Weighted kappa: %.2f, from %d pairs.".formatted(kappa.getAsDouble(), pairs);
        }
        return percent
                + (pairs < FEWEST
                        ? " With fewer than %d pairs a kappa would say nothing, so there is none.".formatted(FEWEST)
                        : " The grades don’t spread enough to say how much of that is chance.");
    }
}

package sightline.service.review.witness;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.book.SourceKind.Side;
import sightline.service.review.book.Witness.State;

/**
 * Whether both sides are heard.
 *
 * @param families how many witnesses are families, children or young people
 * @param professionals how many are not
 * @param heard the same of those who were heard
 * @param organisations how many organisations the witnesses speak for
 */
public record Balance(int families, int professionals, Heard heard, int organisations) {

    private static final double LOPSIDED = 3;

    /**
     * Those who were heard.
     *
     * @param families of them
     * @param professionals of them
     */
    public record Heard(int families, int professionals) {}

    /** Of these witnesses; those who don't come are left out. */
    public static Balance of(List<WitnessFile> witnesses) {
        List<WitnessFile> counted = witnesses.stream()
                .filter(one -> one.known().calling().state() != State.DECLINED)
                .toList();
        List<WitnessFile> heard = counted.stream()
                .filter(one -> one.known().calling().state() == State.HEARD)
                .toList();
        return new Balance(
                count(counted, Balance::isFamily),
                count(counted, one -> !isFamily(one)),
                new Heard(count(heard, Balance::isFamily), count(heard, one -> !isFamily(one))),
                (int) counted.stream()
                        .map(one -> one.named().organisation().strip().toLowerCase(java.util.Locale.UK))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count());
    }

    /** In a sentence or two. */
    public String sentence() {
        if (families + professionals == 0) {
            return "No witness has been named yet.";
        }
        String counted = "%s: %s and %s. %s heard so far."
                .formatted(
                        plural(families + professionals, "witness", "witnesses"),
                        plural(families, "family or young person", "families and young people"),
                        plural(professionals, "professional", "professionals"),
                        heard.families() + heard.professionals() == 0
                                ? "None has been"
                                : (heard.families() + heard.professionals()) + (isOne() ? " was" : " were"));
        return counted + leaning();
    }

    private boolean isOne() {
        return heard.families() + heard.professionals() == 1;
    }

    private String leaning() {
        if (families == 0) {
            return " No family or young person is among them yet.";
        }
        if (professionals == 0) {
            return " No professional is among them yet.";
        }
        if (professionals > LOPSIDED * families) {
            return " There are more than three professionals to each family.";
        }
        return families > LOPSIDED * professionals ? " There are more than three families to each professional." : "";
    }

    /** As a bar for those who were named and one for those who were heard. */
    public BarChart bar() {
        return new BarChart(
                new Words("Witnesses by side", sentence()),
                new Axis("Witnesses", Unit.COUNT),
                List.of("Named", "Heard"),
                List.of(
                        series("Families and young people", Tone.MAIN, families, heard.families()),
                        series("Professionals", Tone.SECOND, professionals, heard.professionals())),
                BarChart.Arrangement.STACKED);
    }

    private static BarChart.Series series(String name, Tone tone, int named, int heard) {
        return new BarChart.Series(name, tone, List.of(OptionalDouble.of(named), OptionalDouble.of(heard)));
    }

    private static boolean isFamily(WitnessFile witness) {
        return witness.named().source().side() == Side.FAMILIES;
    }

    private static int count(List<WitnessFile> witnesses, Predicate<WitnessFile> which) {
        return (int) witnesses.stream().filter(which).count();
    }

    /** "1 witness", "3 witnesses". */
    public static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

package sightline.service.review.sample.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.sample.PlanSection;

/**
 * What the marks of a sample's plans say together.
 *
 * @param sheets the marks that count, one a plan
 * @param agreement of those who marked the same plans
 */
public record Grades(List<MarkSheet> sheets, Agreement agreement) {

    private static final List<Tone> TONES = List.of(Tone.FOURTH, Tone.SECOND, Tone.THIRD, Tone.MAIN);

    /** One row of the table: a section, or the whole plan, and how many plans got which mark. */
    public record Row(String letter, String title, List<Mark> marks) {

        /** How many plans got this mark. */
        public long count(Mark mark) {
            return marks.stream().filter(mark::equals).count();
        }

        /** How many plans got a grade. */
        public long graded() {
            return marks.stream().filter(mark -> mark.grade().isPresent()).count();
        }

        /** How many plans are good or better. */
        public long good() {
            return count(Mark.GOOD) + count(Mark.OUTSTANDING);
        }
    }

    /** All that counts of a sample. */
    public static Grades of(Collection<PlanMarks> plans) {
        List<Agreement.Pair> pairs = new ArrayList<>();
        plans.stream().filter(plan -> plan.isOpen() && plan.markers() == 2).forEach(plan -> {
            MarkSheet first = plan.finished().get(0).sheet();
            MarkSheet second = plan.finished().get(1).sheet();
            for (PlanSection section : PlanSection.values()) {
                pairs.add(new Agreement.Pair(first.mark(section), second.mark(section)));
            }
        });
        return new Grades(
                plans.stream()
                        .map(PlanMarks::counting)
                        .flatMap(Optional::stream)
                        .toList(),
                Agreement.of(pairs));
    }

    /** The sections, one a row. */
    public List<Row> sections() {
        return Arrays.stream(PlanSection.values())
                .map(section -> new Row(
                        section.letter(),
                        section.title(),
                        sheets.stream().map(sheet -> sheet.mark(section)).toList()))
                .toList();
    }

    /** The plans as wholes. */
    public Row whole() {
        return new Row(
                "Whole plan",
                "",
                sheets.stream()
                        .map(sheet -> OverallGrade.of(sheet).orElse(Mark.NOT_APPLICABLE))
                        .toList());
    }

    /** What the chart shows, in a sentence. */
    public String sentence() {
        return "%d of %d plans that were marked are good or better as a whole; needs (B) are in %d, outcomes (E) in %d and provision (F) in %d."
                .formatted(
                        whole().good(), sheets.size(), good(PlanSection.B), good(PlanSection.E), good(PlanSection.F));
    }

    private long good(PlanSection section) {
        return sections().get(section.ordinal()).good();
    }

    /** How many plans got which grade, section by section. */
    public BarChart chart() {
        List<Row> rows = new ArrayList<>(sections());
        rows.add(new Row("Whole", "", whole().marks()));
        return new BarChart(
                new Words("Grades by section", sentence()),
                new Axis("Plans", Unit.COUNT),
                rows.stream().map(Row::letter).toList(),
                Mark.GRADES.stream()
                        .map(grade -> new BarChart.Series(
                                grade.label(),
                                TONES.get(grade.grade().orElseThrow() - 1),
                                rows.stream()
                                        .map(row -> OptionalDouble.of(row.count(grade)))
                                        .toList()))
                        .toList(),
                BarChart.Arrangement.STACKED);
    }
}

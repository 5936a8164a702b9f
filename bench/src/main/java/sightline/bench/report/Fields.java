package sightline.bench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sightline.bench.measure.Comparison;
import sightline.bench.measure.Finding;
import sightline.bench.measure.Round;
import sightline.bench.measure.Sample;
import sightline.bench.subject.About;
import tools.jackson.databind.json.JsonMapper;

/** A finding as a JSON object; times in milliseconds, to the microsecond. */
final class Fields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Fields() {}

    /** One line of JSON. */
    static String json(Map<String, Object> fields) {
        return JSON.writeValueAsString(fields);
    }

    /** What a finding says. */
    static Map<String, Object> of(About about, Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bench", about.name());
        fields.put("what", finding.what());
        switch (finding) {
            case Finding.NotMeasured notMeasured -> fields.put("notMeasured", notMeasured.why());
            case Finding.Measured measured -> {
                figures(fields, measured.comparison());
                measured.throughput().ifPresent(done -> fields.put("perSecond", done.perSecond(measured.comparison())));
            }
        }
        return fields;
    }

    /** Every single value of a finding, by round. */
    static Map<String, Object> raw(About about, Finding finding) {
        Map<String, Object> fields = of(about, finding);
        if (finding instanceof Finding.Measured measured) {
            fields.put(
                    "rounds",
                    measured.comparison().rounds().stream().map(Fields::round).toList());
        }
        return fields;
    }

    private static void figures(Map<String, Object> fields, Comparison comparison) {
        Sample ours = comparison.ours();
        fields.put("values", ours.size());
        fields.put("p50", rounded(ours.percentile(50)));
        for (int percent : List.of(95, 99)) {
            if (ours.tells(percent)) {
                fields.put("p" + percent, rounded(ours.percentile(percent)));
            }
        }
        fields.put("compared", "p%.0f".formatted(comparison.percent()));
        fields.put("reference", rounded(comparison.reference().percentile(comparison.percent())));
        fields.put("ratio", rounded(comparison.ratio()));
        fields.put("lowestRatio", rounded(comparison.lowest()));
        fields.put("highestRatio", rounded(comparison.highest()));
        comparison.goal().ifPresent(goal -> {
            fields.put("goal", goal);
            fields.put("goalMet", comparison.meetsGoal());
        });
    }

    private static Map<String, List<Double>> round(Round round) {
        return Map.of("ours", values(round.ours()), "reference", values(round.reference()));
    }

    private static List<Double> values(Sample sample) {
        return sample.milliseconds().stream().map(Fields::rounded).toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}

package sightline.bench.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder in the form of a release: four files, each with the totals and the breakdowns of every authority and year. */
final class InventedRelease {

    private static final String PLACE =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown";

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;
    private static final int BREAKDOWNS = 11;

    private InventedRelease() {}

    /** Writes the folder and returns it. */
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file(
                folder.resolve("timeliness_20_week.csv"),
                "plans_issued_den",
                "plans_issued_den_ex",
                "plans_issued_within_20_weeks",
                "plans_issued_20_weeks_ex",
                "plans_issued_gt_1_year_ex");
        file(
                folder.resolve("requests.csv"),
                "requests_received_in_year",
                "requests_decided_to_assess",
                "requests_decided_not_to_assess",
                "requests_decision_not_made",
                "request_outcome_six_weeks",
                "request_outcome_over_6_weeks");
        file(folder.resolve("assessments.csv"), "assess_in_year", "assess_issued", "assess_not_issued");
        file(
                folder.resolve("annual_reviews.csv"),
                "total_ehc_plans",
                "review_expected",
                "review_meeting_19",
                "review_meeting_20",
                "review_meeting_21",
                "review_meeting_22",
                "review_meeting_23",
                "review_meeting_24",
                "number_decision_4weeks",
                "number_decision_gt_4weeks");
        return folder;
    }

    private static void file(Path file, String... columns) {
        SplittableRandom figures = Invented.figures();
        List<String> lines = new ArrayList<>(List.of(PLACE + "," + String.join(",", columns)));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int authority = 0; authority < Invented.AUTHORITIES; authority++) {
                for (int breakdown = 0; breakdown <= BREAKDOWNS; breakdown++) {
                    String code = Invented.code(authority);
                    String topic = breakdown == 0 ? "All plans" : "Age";
                    lines.add(
                            "%d,Calendar year,Local authority,E92000001,England,E12000001,\"Region, invented\",E08000%s,%s,Authority %s,%s,%s,%s"
                                    .formatted(year, code, code, code, topic, topic, counts(figures, columns.length)));
                }
            }
        }
        Invented.write(file, lines);
    }

    private static String counts(SplittableRandom figures, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> Integer.toString(figures.nextInt(2000)))
                .collect(Collectors.joining(","));
    }
}

package sightline.exchange.dfe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import sightline.exchange.Progress;
import sightline.exchange.Published;
import sightline.insight.published.AsKnown;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;

/** Writes small files in the published shapes and reads them back. */
final class Shape {

    static final String MARK = "\uFEFF";
    static final String PLACE = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
            + "region_name,new_la_code,old_la_code,la_name,";
    static final String TIMELINESS = MARK + PLACE
            + "breakdown_topic,breakdown,plans_issued_den,plans_issued_den_ex,plans_issued_within_20_weeks,"
            + "plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,PC_plans_issued_20_weeks_ex,"
            + "plans_issued_gt_1_year_ex";
    static final String REQUESTS = PLACE
            + "breakdown_topic,breakdown,requests_received_in_year,requests_decided_to_assess,"
            + "requests_decided_not_to_assess,requests_decision_not_made,request_outcome_six_weeks,"
            + "request_outcome_over_6_weeks";
    static final String CASELOAD = PLACE + "breakdown_topic,breakdown,ehcplans";

    private static final Set<String> KNOWN =
            Set.of("201", "209", "825", "835", "838", "839", "856", "878", "884", "921", "928", "940", "941");

    private final Path dir;

    Shape(Path dir) {
        this.dir = dir;
    }

    /** A row's first ten cells for an authority, and "All EHC plans issued" twice. */
    static String authority(String period, String code, String name) {
        return row(period, code, name, "All EHC plans issued");
    }

    static String row(String period, String code, String name, String topic) {
        return "%s,Calendar year,Local authority,E92000001,England,E12000001,North East,E0,%s,\"%s\",%s,%s,"
                .formatted(period, code, name, topic, topic);
    }

    static String england(String period, String topic) {
        return "%s,Calendar year,National,E92000001,England,,,,,,%s,%s,".formatted(period, topic, topic);
    }

    Shape file(String name, String... lines) {
        return file(StandardCharsets.UTF_8, name, lines);
    }

    Shape file(Charset charset, String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(charset));
    }

    Shape bytes(String name, byte[] bytes) {
        try {
            Path path = dir.resolve(name);
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(dir));
            try (OutputStream out = name.endsWith(".gz")
                    ? new GZIPOutputStream(Files.newOutputStream(path))
                    : Files.newOutputStream(path)) {
                out.write(bytes);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Published read() {
        return DfeFolder.read(dir, Optional.empty(), KNOWN, Progress.SILENT);
    }

    Published readAs(String release) {
        return DfeFolder.read(dir, Optional.of(release), KNOWN, Progress.SILENT);
    }

    /** The row of an authority and year, by the latest release. */
    static AuthorityYear year(Published published, String authority, int year) {
        return new AsKnown(published.vintages(), published.figures())
                .on(java.time.LocalDate.of(2100, 1, 1))
                .panel()
                .find(authority, year)
                .orElse(new AuthorityYear(authority, year, java.util.Map.of()));
    }

    static Optional<Figure> figure(Published published, String authority, int year, Measure measure) {
        return Optional.ofNullable(year(published, authority, year).figures().get(measure));
    }

    static List<String> remarks(Published published) {
        return published.report().remarks().stream().map(r -> r.asLine()).toList();
    }
}

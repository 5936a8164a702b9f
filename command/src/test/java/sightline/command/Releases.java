package sightline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Small invented releases in the shape in which the Department for Education publishes. */
final class Releases {

    private static final String TIMELINESS =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,"
                    + "old_la_code,la_name,breakdown_topic,breakdown,plans_issued_den,plans_issued_den_ex,"
                    + "plans_issued_within_20_weeks,plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,"
                    + "pc_plans_issued_20_weeks_ex,plans_issued_gt_1_year_ex";

    private final Path folder;

    Releases(Path folder) {
        this.folder = folder;
    }

    /** A line of counts: all, without exceptions, of all on time, of those without exceptions on time. */
    static String line(String level, String code, String name, String topic, String counts) {
        return "2025,Calendar year,%s,E92000001,England,,,E0,%s,\"%s\",%s,Total,%s,1,1,0"
                .formatted(level, code, name, topic, counts);
    }

    static String authority(String code, String name, String counts) {
        return line("Local authority", code, name, "All EHC plans", counts);
    }

    /** England, a region, Southend's total and a breakdown of it, Devon withheld. */
    static List<String> good() {
        return List.of(
                line("National", "", "", "All EHC plans", "90000,80000,40000,38000"),
                line("Regional", "", "", "All EHC plans", "9000,8000,4000,3800"),
                authority("882", "Southend-on-Sea", "320,310,60,55"),
                line("Local authority", "882", "Southend-on-Sea", "Sex", "160,155,30,25"),
                authority("878", "Devon", "x,x,x,x"));
    }

    /** Writes a release of timeliness alone and gives its folder. */
    Path timeliness(String release, Stream<String> lines) {
        Path table = file(release + "/timeliness_20_week.csv", Stream.concat(Stream.of(TIMELINESS), lines));
        return Objects.requireNonNull(table.getParent());
    }

    Path file(String name, Stream<String> lines) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, String.join("\n", lines.toList()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

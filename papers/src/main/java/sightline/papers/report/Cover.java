package sightline.papers.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands before the first section.
 *
 * @param authority whose document this is
 * @param body the committee or the group that speaks
 * @param day in words
 * @param status such as "Final report" or "Draft for accuracy, not published"
 * @param lines further lines, such as who took part
 */
public record Cover(String authority, String body, String day, String status, List<String> lines) {

    public Cover {
        authority = Plain.words(authority);
        body = Plain.words(body);
        day = Plain.words(day);
        status = Plain.words(status);
        lines = lines.stream().map(Plain::words).toList();
    }

    /** What kind of document this is, by whom and of when, in one line. */
    public String about() {
        return Stream.of(status, body, authority, day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

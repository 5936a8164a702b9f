package sightline.papers.report;

import java.util.List;

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
}

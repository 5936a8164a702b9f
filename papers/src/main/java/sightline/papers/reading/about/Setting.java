package sightline.papers.reading.about;

import java.util.List;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.DocType;

/**
 * What kind of paper it is and who speaks in it.
 *
 * @param docType the kind
 * @param byOfficers whether it is an officer's report to a meeting
 * @param byCabinet whether a cabinet meets or decides in it
 */
public record Setting(DocType docType, boolean byOfficers, boolean byCabinet) {

    private static final int HEAD = 14;
    private static final int LINE = 150;

    private static final Pattern OFFICERS = Pattern.compile(
            "(?im)^\\W*(?:report (?:of|by)(?: the)?\\s*[:]?\\s*(?:the )?(?:\\w+ )*?(?:director|head|chief|officer|service|manager|monitoring)|report author|lead officer|wards?(?:\\(s\\))? affected|decision type|key decision|contact officer|report from|author(?: and contact)?:.{0,40}(?:officer|director|head))");

    private static final Pattern CABINET = Pattern.compile(
            "(?im)\\b(?:cabinet(?:['’]s)? (?:meeting|response|decision|minutes)|executive(?:['’]s)? (?:meeting|response|minutes))|meeting of (?:the )?(?:cabinet|executive)|^(?:minutes of )?(?:the )?(?:cabinet|executive)\\b(?! summary| director| member).{0,20}$|\\b(?:cabinet|executive),? (?:\\w+day,? )?\\d{1,2} [a-z]+ \\d{4}");

    public static Setting of(List<Block> blocks, String text) {
        String head = String.join(
                "\n",
                blocks.stream()
                        .limit(HEAD)
                        .map(Block::text)
                        .filter(line -> line.length() < LINE)
                        .toList());
        boolean officers = OFFICERS.matcher(String.join(
                        "\n", blocks.stream().limit(40).map(Block::text).toList()))
                .find();
        return new Setting(
                DocTypes.of(head, text), officers, CABINET.matcher(head).find());
    }

    /** Whether reviewers from outside speak in it. */
    public boolean isByPeers() {
        return docType == DocType.PEER_REVIEW_REPORT;
    }

    /** Whether a scrutiny committee meets in it. */
    public boolean isScrutinyMeeting() {
        return docType == DocType.COMMITTEE_MINUTES && !byCabinet;
    }
}

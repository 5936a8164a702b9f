package sightline.papers.reading.about;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.DocType;

/** Tells the kind of a paper by its head, and where that says nothing by its body. */
final class DocTypes {

    private static final Map<DocType, Pattern> HEADS = heads();

    private static final Pattern STUDY = Pattern.compile("(?im)^(?:.{0,40}: )?case study\\b|\\bin this case study\\b");
    private static final int OPENING = 1_500;

    private static final Pattern RESOLVED =
            Pattern.compile("\\bRESOLVED\\b|\\bResolved\\s*[:–-]|\\bAGREED\\b\\s*[:–-]|(?m)^Minutes\\s*:?\\s*$");
    private static final Pattern CABINET =
            Pattern.compile("(?i)\\bcabinet (?:response|meeting|agenda|decision)|\\bCabinet Member\\b");
    private static final Pattern ANSWERED =
            Pattern.compile("(?i)\\bcabinet(?:['’]s)? response\\b|\\bintroduced by the (?:cabinet member|leader)\\b");
    private static final Pattern TEAM =
            Pattern.compile("(?i)\\btask (?:and|&) finish|\\btask group|\\bworking (?:group|party)\\b");

    private DocTypes() {}

    static DocType of(String head, String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        if (STUDY.matcher(opening).find()) {
            return DocType.CASE_STUDY;
        }
        for (Map.Entry<DocType, Pattern> kind : HEADS.entrySet()) {
            if (kind.getValue().matcher(head).find()) {
                boolean answers = kind.getKey() == DocType.COMMITTEE_MINUTES
                        && ANSWERED.matcher(opening).find();
                return answers ? DocType.CABINET_ITEM : kind.getKey();
            }
        }
        if (RESOLVED.matcher(text).find()) {
            boolean cabinet = CABINET.matcher(opening).find();
            return cabinet ? DocType.CABINET_ITEM : DocType.COMMITTEE_MINUTES;
        }
        return TEAM.matcher(head).find() ? DocType.TASK_GROUP_REPORT : DocType.SCRUTINY_REPORT;
    }

    private static Map<DocType, Pattern> heads() {
        Map<DocType, Pattern> heads = new LinkedHashMap<>();
        add(heads, DocType.ACTION_PLAN, "^.{0,40}\\baction plan (?:in response|for|20\\d\\d)\\b.{0,80}$");
        add(heads, DocType.PARLIAMENT_REPORT, "\\bhouse of (?:commons|lords)\\b");
        add(heads, DocType.PEER_REVIEW_REPORT, "\\bpeer (?:review|challenge)\\b");
        add(
                heads,
                DocType.TERMS_OF_REFERENCE,
                "^\\W*(?:.{0,60}\\b)?(?:terms of reference|scoping (?:document|paper|report)|project brief)\\b.{0,60}$");
        add(
                heads,
                DocType.RECOMMENDATION_TRACKER,
                "\\brecommendations? (?:tracker|monitor\\w*|log|register)\\b|\\btracker\\b|\\bprogress (?:on|against) (?:[\\w'’]+ ){0,4}recommendations");
        add(heads, DocType.IMPROVEMENT_PLAN, "^.{0,70}\\bimprovement plan\\b.{0,30}$");
        add(
                heads,
                DocType.CABINET_DECISION,
                "\\b(?:decision notice|record of (?:executive |cabinet )?decision|notice of decision|decision record)\\b");
        add(
                heads,
                DocType.CABINET_ITEM,
                "\\b(?:cabinet|executive)(?:['’]s)? response\\b|\\bresponse (?:of|by|from) (?:the )?(?:cabinet|executive)\\b|\\bresponse to (?:the )?(?:scrutiny|recommendations|report of)|^(?:report to )?(?:the )?(?:cabinet|executive)\\b(?! summary| director| member).{0,20}$|\\b(?:cabinet|executive),? (?:\\w+day,? )?\\d{1,2} [a-z]+ \\d{4}|^meeting:? (?:of )?(?:the )?(?:cabinet|executive)\\b");
        add(
                heads,
                DocType.COMMITTEE_MINUTES,
                "^\\W*(?:draft |public )?minutes\\b|\\bminutes of (?:the |a )?(?:meeting|proceedings)|\\bprinted minutes\\b");
        add(heads, DocType.ACTION_PLAN, "^.{0,70}\\baction plan\\b.{0,30}$");
        add(
                heads,
                DocType.NEWS_STATEMENT,
                "\\b(?:press release|news release|news\\b.{0,12}$|media statement|statement from|published:? \\d)");
        add(
                heads,
                DocType.TASK_GROUP_REPORT,
                "\\btask (?:and|&) finish\\b|\\btask group\\b|\\bworking (?:group|party) report\\b");
        return heads;
    }

    private static void add(Map<DocType, Pattern> heads, DocType kind, String pattern) {
        heads.merge(
                kind,
                Pattern.compile("(?im)" + pattern),
                (first, more) -> Pattern.compile("(?im)" + first.pattern() + "|" + more.pattern()));
    }
}

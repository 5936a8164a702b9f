package sightline.papers.reading.ask;

import java.util.List;
import java.util.regex.Pattern;
import sightline.papers.reading.about.Setting;

/** Who speaks in a list: scrutiny or reviewers from outside, or officers to the meeting they report to. */
final class Voices {

    private static final Pattern SCRUTINY = Pattern.compile(
            "(?i)\\b(?:we|panel|task (?:and finish |& finish )?group|(?:scrutiny|select) committee|working (?:group|party)|commission|review (?:group|team|panel)|inquiry|project team|peer team|members|reviewers)\\b(?! (?:is|are|be) )[^.]{0,60}\\b(?:recommends?|makes?|made|propos\\w+|agreed)\\b|\\bscrutiny\\b[^.]{0,40}\\brecommendations?\\b|\\brecommendations? (?:of|from|by) (?:the )?(?:scrutiny|panel|task|review|working|committee|commission|peer)");
    private static final Pattern OFFICER = Pattern.compile("(?i)\\bofficers?['’]?s?\\b[^.]{0,30}\\brecommendations?");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:cabinet|committee|council|members|panel|board|executive)\\s+(?:is|are)\\s+(?:asked|recommended|requested|invited)\\b");
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?i)^(?:that\\s+)?(?:the\\s+|this\\s+)?(?:(?:[\\w'’&-]+\\s+){0,8}?(?:cabinet|committee|members|panel|board|executive|council)\\s*:?\\s*)?(?:(?:is|are|be)\\s+(?:asked|recommended|requested|invited)\\s+to\\s+)?(?:to\\s+)?(?:notes?|receives?|considers?|agrees?|approves?|endorses?|accepts?|comments?|delegates?|determines?|welcomes?|thanks?|scrutinises?|reviews?|adopts?|indicates?|identif(?:y|ies)|discuss(?:es)?|submits?|refers?|decides?|confirms?|authorises?)\\b[^.]{0,120}\\b(?:report|reports|response|responses|recommendations?|contents?|update|findings|progress|appendix|paper|comments|work programme|authority|any (?:areas|further|comments)|presentation|document|set out)\\b");
    private static final Pattern NOTED = Pattern.compile(
            "(?i)^(?:that\\s+)?(?:the\\s+)?(?:[\\w'’-]+\\s+){0,8}(?:report|update|presentation|contents|responses?)\\b.{0,80}\\bbe (?:noted|received|endorsed|approved|agreed)\\.?$");

    private Voices() {}

    /** Whether officers speak in a list. */
    static boolean isOfficers(Setting setting, Lead lead, List<Draft> items) {
        if (OFFICER.matcher(lead.text()).find()) {
            return true;
        }
        if (SCRUTINY.matcher(lead.text()).find()) {
            return false;
        }
        long procedure = items.stream().filter(Voices::isProcedure).count();
        if (procedure * 2 > items.size()
                || procedure > 0 && MEETING.matcher(lead.text()).find()) {
            return true;
        }
        return setting.byOfficers()
                && (procedure > 0
                        || lead.form() == Lead.Form.HEADING
                        || MEETING.matcher(lead.text()).find());
    }

    private static boolean isProcedure(Draft item) {
        return PROCEDURE.matcher(item.whole()).find()
                || NOTED.matcher(item.text()).matches();
    }
}

package sightline.papers.reading.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.words.Owners;

/** Tells what introduces a list of recommendations from what only speaks of some. */
final class Leads {

    private static final String WHOSE =
            "(?:(?:our|key|main|summary|list|of|the|draft|final|full|all|proposed|conclusions?,?|findings,?|and|&|overall|detailed|scrutiny|panel|panel['’]s|committee|committee['’]s|task|finish|group|group['’]s|review|officer|officers['’]|peer|challenge|team|inquiry|working|commission|formal|executive|agreed|revised|original|consolidated|summarised|report|overview|select|strategic|priority|what we|next steps|member|members['’]|party|sub-group|specific|additional|further|(?-i:[A-Z])[\\w'’]+) )*";

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^" + WHOSE
                    + "recommendations?(?:\\(s\\))?(?: (?:to|of|from|for|by|arising from|made by|made to|in full|at a glance|summary|list)(?: .{2,80})?)?(?:,? (?:and|&|with) (?:conclusions?|next steps|reasons?|rationale|findings|timescales?|owners|responses?|.{0,20}response))?\\s*:?$|^what (?:we|the (?:panel|committee|commission|board|(?:task |working |review )?group)) (?:recommends?|asks?(?: for)?|wants?(?: to see)?|would like(?: to see| to happen)?)\\s*:?$|^our asks\\s*:?$|^(?:we|the (?:panel|committee|task group|working group)) recommends?\\s*:?$|^recommended\\s*(?:[:–-]|that:?)?$");

    private static final Pattern OPEN = Pattern.compile(
            "(?is)^that(?: the)?(?: [\\w'’&,-]+){0,9}:$|\\brecommend(?:s|ed|ing)?\\b[^.;]{0,140}(?:\\bthat|\\bto|\\bshould|:)\\s*[:–—-]*\\s*$|^(?:\\W*that)\\b[^.;]{0,120}\\b(?:asked|requested|recommended|invited|urged|called upon|encouraged)\\s+(?:to|that)\\s*[:–—-]*$|\\b(?:cabinet|committee|council|panel|board|members?|executive|director|icb|trust)\\b[^.;]{0,60}\\b(?:is|are|be)\\s+(?:asked|recommended|requested|invited|urged)\\s*(?:to|that)?\\s*[:–—-]*$|\\b(?:asks?|requests?|urges?|calls? (?:up)?on|invites?)\\b[^.;]{3,90}\\bto\\s*[:–—-]+\\s*$");

    private static final Pattern FOLLOWING = Pattern.compile(
            "(?is)\\bfollowing\\b[^.;:]{0,60}\\brecommendations?\\b[^.;:]{0,90}[:.–-]*$|\\brecommendations?\\b[^.;:]{0,90}\\b(?:as follows|set out below|listed below|are below|follow|these are|are)\\b[^.;:]{0,40}[:.]?$|\\brecommend\\w*\\b[^.;:]{0,60}\\b(?:as follows|the following)\\b[^.;:]{0,40}[:.]?$|\\brecommendations?\\b[^.;]{0,60}:$");

    private static final Pattern NOT_OURS = Pattern.compile(
            "(?i)\\b(?:will|would|may|might|could|aims?|intends?|hopes?|expects?|in order|able|with a view|used|continue|task(?:ed)?|purpose is|role is|was set up)\\s+(?:to\\s+)?(?:also\\s+)?(?:make|making|bring|develop|inform|produce|result|consider|report|lead|put forward|identify)\\w*\\b[^.]*recommend|\\b(?:previous(?:ly)?|earlier|last year|prior|original review|former)\\b[^.]*\\brecommend|\\brecommend[^.]*\\b(?:previous(?:ly)?|earlier|in (?:19|20)\\d\\d|last year)\\b|\\bin (?:19|20)\\d\\d,?\\b[^.]*\\brecommended\\b|\\bresponse(?:s)? to (?:the )?(?:following )?(?:[\\w'’]+ ){0,4}recommendations?|\\b(?:based on|informed|reasons? for|progress (?:on|against|with)|implement(?:ed|ing|ation of)?|arising from|receiv\\w+|not) [^.]{0,40}recommendations?[^.]{0,30}:");

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:ofsted|cqc|inspectors?|inspection|ombudsman|lga|peer (?:team|review|challenge)|auditors?|audit|government|dfe|department for education|green paper|white paper|commissioner|children['’]s commissioner|national review|charity|ipsea|iscg|report by)\\b[^.]{0,60}\\b(?:recommend(?:s|ed)?|(?:made|makes|making|contained|included|set out)\\b[^.]{0,40}recommendations?)");

    private static final Pattern CONTENTS = Pattern.compile("\\.{3,}|…{2,}|\\s\\d{1,3}$");

    private static final int LONGEST = 400;

    private final boolean peers;

    Leads(boolean peers) {
        this.peers = peers;
    }

    /** What a block introduces, if it introduces recommendations. */
    Optional<Lead> of(Block block) {
        String text = block.text();
        if (block.is(Block.Kind.ROW) || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() < 120
                && !block.isItem(Marker.Style.BULLET)
                && HEADING.matcher(text).matches()
                && !CONTENTS.matcher(text).find()
                && !isOthers(text)) {
            int level = block.is(Block.Kind.HEADING) ? block.level() : 0;
            return Optional.of(new Lead(text, Lead.Form.HEADING, level, List.of()));
        }
        if (block.is(Block.Kind.HEADING) && !text.endsWith(":")) {
            return Optional.empty();
        }
        String last = lastSentence(text);
        if (isOthers(last) || NOT_OURS.matcher(last).find()) {
            return Optional.empty();
        }
        if (OPEN.matcher(last).find()) {
            return Optional.of(new Lead(last, Lead.Form.OPEN, 0, Owners.of(last.replaceAll("[:–—-]+$", "") + " act")));
        }
        return FOLLOWING.matcher(last).find()
                ? Optional.of(new Lead(last, Lead.Form.FOLLOWING, 0, List.of()))
                : Optional.empty();
    }

    private boolean isOthers(String text) {
        return !peers && OTHERS.matcher(text).find();
    }

    private static String lastSentence(String text) {
        int from = Math.max(text.lastIndexOf(". ", Math.max(0, text.length() - 3)), text.lastIndexOf("? "));
        String last = from < 0 ? text : text.substring(from + 2);
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }
}

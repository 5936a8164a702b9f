package sightline.papers.reading.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.words.Agents.Agent;

/** Who is to act on a recommendation: the agent or the addressee of its sentence, and nobody who is only named. */
public final class Owners {

    private static final String LEAD =
            "(?i:(?:it is (?:further |also )?recommended|it (?:further |also )?recommends|we (?:also |therefore |further |strongly |would )*recommend|(?:the |this )?(?:[\\w'’&-]+ ){0,8}(?:committee|panel|group|commission|board|members?|inquiry|review|team|scrutiny) (?:also |therefore |further |strongly |unanimously )*recommends?|recommended|resolved)(?: to [^:;,.]{3,80}?)?[:,]? ?(?:that|–|:)?\\s+)?";

    private static final Pattern OPENING = Pattern.compile(
            "" + LEAD
                    + "(?i:(?:and|also|further|furthermore|in addition|additionally|moreover|therefore|secondly|finally|then),?\\s+)?(?i:that,?\\s+)?");

    private static final Pattern FIRST = Pattern.compile(
            "(?i:by|in|within|following|upon|subject to|as|where|when|to|for|before|after|once|from|given|with|if|until|alongside|working|during|at|on|through|over|having|pending|building|using|recognising|whilst|while|no later|because|since|despite|under|prior to|ahead of|starting|together)\\b[^,;.]{1,170},\\s+");

    private static final Pattern THAT = Pattern.compile("(?i:that)\\s+");

    private static final Pattern DATED = Pattern.compile(
            "(?i:by|from|before|within|in|during|every|each|after)\\s+(?:[^\\s,;.]+\\s+){1,6}?(?=(?:the|our|all)\\s)");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=[.!?][\"”’)]?)\\s+(?=[A-Z])|;\\s+(?:and\\s+)?|,?\\s+and\\s+that\\s+|,?\\s+and\\s+(?=(?:the\\s+)?[A-Z])");

    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?i)\\b(?:ensur\\w*|assur\\w*|satisf\\w*|confirm\\w*|so|evidence|recognis\\w*|confidence|require\\w*|clear|agree|understand|make sure|see to it) that\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:we|committee|panel|task group|working group|commission|members) (?:also |therefore )?(?:asks?|requests?|invites?|urges?|encourages?|calls? (?:up)?on)|recommend(?:s|ed)? to|(?:recommends?|recommended|suggests?) that it be recommended to|calls? (?:up)?on|we recommend to)\\s+(?=\\S)");

    private static final Pattern BY = Pattern.compile(
            "\\b(?:be|is|are|being)\\s+(?:\\w+ly\\s+)?(?:\\w+(?:ed|en|ade|un|et|ought|awn|one|old|eld|elt|ut|ept|ent|aid|ead|own)|led)\\b((?:\\s+[\\w'’/-]+){0,12}?),?\\s+(?:jointly\\s+)?by\\s+");

    private static final Pattern PARTICIPLE = Pattern.compile("\\b\\w{3,}(?:ed|aken|itten)\\b");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:\\b(?:action )?(?:owner|lead officer|lead|responsible officer|responsible|responsibility|action by|to be actioned by|accountable)\\s*[:–-]\\s*)([^.;\\])]{3,120})");

    private static final Pattern AT_END = Pattern.compile(
            "[(\\[](?:for |to |action: ?)?((?:the )?[A-Z][^()\\[\\]]{3,80}(?:\\([^()]*\\))?)[)\\]]\\.?$");

    /** Whoever recommends has not to act. */
    private static final Pattern RECOMMENDS = Pattern.compile(
            "^.*(?:Commission|Committee|Panel|Group|Board|Inquiry)\\s+(?:\\w+ly |also |therefore |further )*(?:asks|requests|recommends|urges|invites|calls (?:up)?on)\\b");

    private static final Pattern HAS = Pattern.compile("^\\s+(?:has|have|is able|are able)\\b(?! been)");
    private static final Pattern RECOMMENDED = Pattern.compile("(?i)\\brecommend");

    /** What comes later in one recommendation names nobody who has to act. */
    private static final int LONGEST = 4_000;

    private Owners() {}

    /** Those who are to act by this wording, in its order. */
    public static List<String> of(String wording) {
        String text = wording.length() > LONGEST ? wording.substring(0, LONGEST) : wording;
        Set<String> owners = new LinkedHashSet<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            starts.add(clause.end());
        }
        int past = 0;
        for (int start : starts) {
            if (start >= past) {
                Clause read = inClause(text, start);
                owners.addAll(read.owners());
                past = Math.max(past, read.end());
            }
        }
        told(text).ifPresent(owners::add);
        by(text).forEach(owners::add);
        named(text).forEach(owners::add);
        return List.copyOf(owners);
    }

    /**
     * Who is to act by one clause.
     *
     * @param end where the names end that it begins with
     */
    private record Clause(List<String> owners, int end) {}

    private static Clause inClause(String text, int start) {
        boolean first = start == 0;
        boolean sentence = !first
                && Character.isUpperCase(text.charAt(Math.min(start, text.length() - 1)))
                && ".!?\"”’)".indexOf(text.charAt(Math.max(0, lastInk(text, start)))) >= 0;
        if (!first && !sentence && COMPLEMENT.matcher(text.substring(0, start)).find()) {
            return new Clause(List.of(), start);
        }
        int at = opened(text, start);
        List<String> names = new ArrayList<>();
        Optional<Agent> agent = Agents.at(text, at);
        int end = at;
        while (agent.isPresent()) {
            names.addAll(Posts.apart(agent.get().name()));
            end = agent.get().end();
            int next = Posts.next(text, end);
            agent = next < 0 ? Optional.empty() : Agents.at(text, next);
        }
        if (names.isEmpty()) {
            return new Clause(List.of(), start);
        }
        if (RECOMMENDS
                .matcher(names.getLast() + text.substring(end, Math.min(text.length(), end + 40)))
                .find()) {
            return new Clause(List.of(), start);
        }
        boolean has = at > start
                && HAS.matcher(text.substring(end)).find()
                && RECOMMENDED.matcher(text.substring(start, at)).find();
        Said said = has ? Said.ACTS : Said.after(text, end);
        boolean owns = said.makesOwner() && (first || sentence || said == Said.ASKED || modal(text, end));
        return new Clause(owns ? names : List.of(), end);
    }

    private static boolean modal(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 30))
                .matches(
                        "(?s)\\s*(?:should|must|shall|ensures?|provide|report|consider|publish|write|undertake|review|work|bring|present|develop)\\b.*");
    }

    private static int lastInk(String text, int start) {
        int i = start - 1;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int opened(String text, int start) {
        int at = At.after(OPENING, text, start == 0 ? Titled.length(text) : start);
        for (int i = 0; i < 2; i++) {
            int first = At.after(FIRST, text, at);
            at = first > at && asks(text, at) ? at : first > at ? first : dated(text, at);
            at = At.after(THAT, text, at);
        }
        return at;
    }

    /** "By May 2027 the Head of Service should …" has no comma. */
    private static int dated(String text, int at) {
        int end = At.after(DATED, text, at);
        return end > at && asks(text, end) ? end : at;
    }

    private static boolean asks(String text, int at) {
        return Agents.at(text, at)
                .filter(agent -> Said.after(text, agent.end()).makesOwner())
                .isPresent();
    }

    private static Optional<String> told(String text) {
        Matcher told = TOLD.matcher(text);
        while (told.find()) {
            Optional<Agent> agent = Agents.at(text, told.end());
            if (agent.isPresent() && told.start() < 160) {
                return agent.map(Agent::name);
            }
        }
        return Optional.empty();
    }

    private static List<String> by(String text) {
        Matcher by = BY.matcher(text);
        if (by.find() && !PARTICIPLE.matcher(by.group(1)).find() && !by.group(1).contains(" that ")) {
            return Agents.at(text, by.end())
                    .map(agent -> Posts.apart(agent.name()))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<String> named(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return Posts.listed(named.group(1));
        }
        Matcher end = AT_END.matcher(text);
        if (!end.find()) {
            return List.of();
        }
        return Agents.at(end.group(1), 0)
                .filter(agent ->
                        agent.end() == end.group(1).length() && agent.name().contains(" "))
                .map(agent -> Posts.apart(agent.name()))
                .orElse(List.of());
    }
}

package sightline.service.watch.live;

import java.util.Arrays;
import java.util.List;

/** What an alert means, and what a committee may ask; the questions are ours, for members to choose from. */
public enum Enquiry {
    OUTLOOK(
            "outlook",
            "Fewer will be on time",
            "Every step of the way from the request to the plan is taken at its latest pace. If nothing changes, this is the"
                    + " share of today’s requests that will be on time.",
            "Which step has lost the most time since the alert began?",
            "What will the published rate be in two terms if nothing changes, and who was told so?",
            "What would have to change by when, and who decides that?"),
    PSYCHOLOGISTS(
            ":advice:psychological",
            "Psychologists’ advice takes longer",
            "Children wait longer until an educational psychologist has seen them, or more wait than can be seen. Nothing"
                    + " later can begin before.",
            "How many psychologists are in post, against how many are needed for the requests that come?",
            "Who is seen first: those who can still be on time, or those who have waited longest? Who decided that?",
            "What was tried, such as locums or trainees, and what did it bring?",
            "What are families told while they wait?"),
    ADVICE(
            ":advice:",
            "Advice from another service takes longer",
            "A service that must give advice within six weeks takes longer, or has more to give than it can.",
            "Is the duty to answer within six weeks in the service’s own plan, and who watches it?",
            "Is the service asked in full and in time by the council?",
            "What do the integrated care board or the service’s own managers say?"),
    DECISION(
            ":decision",
            "Decisions whether to assess take longer",
            "The law gives six weeks from the request to the decision whether to assess; children wait longer for it.",
            "How often does the panel meet, and what happens to requests in the holidays?",
            "How many refusals are overturned at mediation or at the tribunal?"),
    DRAFT(
            ":draft",
            "Drafts take longer",
            "All advice is there, and the plan waits to be written. That is work of the council’s own officers.",
            "How many cases does an officer hold, and how many officers left in the last year?",
            "How good are the drafts: how many come back from families or schools?"),
    FINAL(
            ":final",
            "Final plans take longer",
            "Drafts are with families and schools, or settings are being consulted, and the plan is not finished.",
            "Which settings say no, and for what reasons?",
            "Are families given their fifteen days, and answered after them?"),
    THROUGHPUT(
            ":throughput",
            "Work piles up",
            "Fewer assessments are brought to an end than are begun. The published rate counts only finished plans, so it may"
                    + " look well while this goes on.",
            "How many assessments must be finished each month to stand still, and how many are?",
            "Which children have waited longest, and what is done for them meanwhile?"),
    REQUESTS(
            "requests",
            "More requests than expected",
            "More families, schools and others ask for an assessment than the years before would lead one to expect.",
            "From which schools and ages do the requests come?",
            "What help do children get before anybody asks for a plan?",
            "Was the rise in anybody’s budget or staffing plan?"),
    BACKLOG(
            "backlog",
            "A backlog is being cleared",
            "Old cases are being finished. Each of them is late when it is counted, so the published rate falls or stays low"
                    + " while things get better.",
            "When will the backlog be gone at this pace, and what happens to the extra people then?",
            "Are new requests on time while the old ones are cleared?",
            "Who tells families, members and inspectors that a low rate is now a sign of recovery?");

    private final String part;
    private final String words;
    private final String meaning;
    private final List<String> questions;

    Enquiry(String part, String words, String meaning, String... questions) {
        this.part = part;
        this.words = words;
        this.meaning = meaning;
        this.questions = List.of(questions);
    }

    /** The enquiry for what an alert looked at. */
    public static Enquiry of(String indicator) {
        return Arrays.stream(values())
                .filter(enquiry -> indicator.equals(enquiry.part)
                        || enquiry.part.startsWith(":") && indicator.contains(enquiry.part))
                .findFirst()
                .orElse(THROUGHPUT);
    }

    /** What it is, in a few words. */
    public String words() {
        return words;
    }

    /** What it means, in a sentence or two. */
    public String meaning() {
        return meaning;
    }

    /** What a committee may ask about it. */
    public List<String> questions() {
        return questions;
    }
}

package sightline.service.record;

/** What an entry tells. Names are only ever added: old exports hold them. */
public enum Kind {

    /** An event of a journey was written down. */
    EVENT_RECORDED,

    /** An event of a journey was corrected by a later one. */
    EVENT_CORRECTED,

    /** A person's record was shown on a screen. */
    VIEWED,

    /** A list that names several people was shown on a screen. */
    LISTED,

    /** A person's record was printed. */
    PRINTED,

    /** A person's record was written into a file. */
    EXPORTED,

    /** Somebody signed in. */
    SIGNED_IN,

    /** An account was made. */
    ACCOUNT_ADDED,

    /** An account's name, roles or right to sign in were changed. */
    ACCOUNT_CHANGED,

    /** An account has a new password. */
    PASSWORD_CHANGED,

    /** Published figures were put on the shelf. */
    FIGURES_IMPORTED,

    /** Many events of journeys came in at once. */
    EVENTS_IMPORTED,

    /** A journey was given to an officer, or to nobody. */
    ASSIGNED,

    /** Another law or calendar has moved open clocks. */
    CLOCKS_MOVED,

    /** A document was kept with a case. */
    DOCUMENT_KEPT,

    /** A plan, or a draft of one, was kept as a new version. */
    PLAN_VERSION_KEPT,

    /** A question or message of a family, or its answer, was written down. */
    CONTACT_RECORDED,

    /** Somebody on a case, such as a parent, was added or changed. */
    PARTY_KEPT,

    /** An adviser was reminded of advice that was asked for. */
    ADVICE_CHASED,

    /** A scrutiny review was opened. */
    REVIEW_OPENED,

    /** A scrutiny review has come to another state. */
    REVIEW_MOVED,

    /** A topic of the work programme was added, scored, taken or left. */
    TOPIC_CHANGED,

    /** Terms of reference were kept as a new version, or agreed. */
    TERMS_KEPT,

    /** Somebody joined or left a task group, or declared an interest. */
    MEMBERSHIP_CHANGED,

    /** A line of enquiry was added, changed, parked or taken up. */
    LINE_CHANGED,

    /** What the review wants to hear from whom was planned. */
    EVIDENCE_PLANNED,

    /** A witness was added, asked, heard, or what they agreed to was changed. */
    WITNESS_CHANGED,

    /** A session, its slots or its timetable were changed. */
    SESSION_CHANGED,

    /** Evidence was kept. */
    EVIDENCE_KEPT,

    /** Evidence was changed, classified anew or withdrawn. */
    EVIDENCE_CHANGED,

    /** A figure was frozen with its query and the digest of its data. */
    FIGURE_FROZEN,

    /** A theme was proposed, accepted, renamed or refused. */
    THEME_CHANGED,

    /** A finding, conclusion or recommendation was added or changed. */
    FINDING_CHANGED,

    /** A quick win was sent before the report. */
    QUICK_WIN_SENT,

    /** A random sample of cases was drawn. */
    SAMPLE_DRAWN,

    /** The casework side gave out a sampled plan without names. */
    SAMPLE_RELEASED,

    /** A sampled plan was marked. */
    PLAN_MARKED,

    /** The group's own words in a report, or which chapters it prints, were changed. */
    REPORT_CHANGED,

    /** A draft report was shown to somebody, or commented on. */
    DRAFT_SHARED,

    /** A report was published. */
    REPORT_PUBLISHED,

    /** For which authority somebody takes part in scrutiny was changed. */
    PLACE_CHANGED,

    /** A paper's recommendations were taken in. */
    RECOMMENDATIONS_TAKEN_IN,

    /** When a paper and the notice to answer it came, or that the answer is out, was said. */
    DUTY_CHANGED,

    /** A recommendation, or a part of one, was answered. */
    RECOMMENDATION_ANSWERED,

    /** A decision on a paper was written down. */
    DECISION_TAKEN,

    /** An action was planned, changed, merged or moved on. */
    ACTION_CHANGED,

    /** An update on an action was asked for, or given. */
    UPDATE_GIVEN,

    /** Who holds a post, or what a plan, strategy or board stands for, was changed. */
    GOVERNANCE_CHANGED,

    /** The effect of a recommendation was looked at. */
    EFFECT_SEEN,

    /** The committee closed a recommendation, or opened it again. */
    RECOMMENDATION_CLOSED,

    /** What a committee asked and decided on a recommendation was written down. */
    MEETING_CHANGED,

    /** A paper was put into the library, corrected or accepted. */
    PAPER_KEPT,

    /** Somebody decided whether a recommendation repeats an earlier one. */
    REPEAT_DECIDED,

    /** A target, owner, note or rebase of the scorecard was set. */
    SCORECARD_CHANGED,

    /** Somebody asked what would happen if. */
    WHAT_IF_ASKED,

    /** A key for a program was made. */
    API_KEY_ISSUED,

    /** A key for a program was taken back. */
    API_KEY_REVOKED,

    /** A return to the Department was handed in and checked. */
    RETURN_CHECKED,

    /** What was found in a return was deleted. */
    RETURN_DELETED,

    /** A note for the Department about what a rule found was kept. */
    RETURN_NOTE_KEPT,

    /** An extract of another system was handed in, mapped, brought in or thrown away. */
    EXTRACT_CHANGED,

    /** What the columns of a system's extracts mean was kept as a new version. */
    MAPPING_KEPT,

    /** A return that was handed in was brought into the cases. */
    RETURN_BROUGHT_IN,

    /** Returns that nobody had brought in for a day were thrown away. */
    RETURN_FILE_DELETED,

    /** What a file of persons knows of people beside their journeys came in. */
    KNOWN_IMPORTED
}

package sightline.service.library.book;

import sightline.papers.reading.paper.DocType;

/** What kind of paper it is. */
public enum PaperKind {
    SCRUTINY("Scrutiny review"),
    ANSWER("Answer of a cabinet"),
    MINUTES("Minutes"),
    PEER_REVIEW("Peer review"),
    INSPECTION("Inspection"),
    OWN_REVIEW("A council’s own review"),
    PLAN("Action plan or tracker"),
    OTHER("Other paper");

    private final String words;

    PaperKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The kind that a paper seems to be; a person may say otherwise. */
    public static PaperKind of(DocType type) {
        return switch (type) {
            case SCRUTINY_REPORT, TASK_GROUP_REPORT -> SCRUTINY;
            case CABINET_ITEM, CABINET_DECISION -> ANSWER;
            case COMMITTEE_MINUTES -> MINUTES;
            case PEER_REVIEW_REPORT -> PEER_REVIEW;
            case ACTION_PLAN, RECOMMENDATION_TRACKER, IMPROVEMENT_PLAN -> PLAN;
            case CASE_STUDY, TERMS_OF_REFERENCE, PARLIAMENT_REPORT, NEWS_STATEMENT -> OTHER;
        };
    }
}

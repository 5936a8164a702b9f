package sightline.service.review.report.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in a report, or in the cover report of the committee, for words that the task group writes itself. */
public enum Slot {
    COUNCIL("Whose report is it?", "The council’s name, as it stands on the cover.", Group.REPORT),
    FOREWORD(
            "What does the chair say first?",
            "The foreword: why this mattered, in the chair’s own voice. Half a page is often enough.",
            Group.REPORT),
    BACKGROUND(
            "What does a reader need to know before they begin?",
            "The background: what was happening, and what the law asks. Leave out what the themes will say.",
            Group.REPORT),
    APPROACH(
            "How did the group go about it?",
            "The numbers of sessions, witnesses and papers are added by themselves.",
            Group.REPORT),
    CONCLUSION(
            "What does it all come to?",
            "The conclusion of the whole report, after the themes. A paragraph or two.",
            Group.REPORT),
    ACKNOWLEDGEMENTS(
            "Whom does the group thank?",
            "Thank families and witnesses as a group. Do not name a witness here.",
            Group.REPORT),
    COVER_CLASSIFICATION(
            "Classification", "Open, or exempt with its paragraph. Most scrutiny reports are open.", Group.COVER),
    COVER_DECISION_TYPE(
            "Decision type",
            "Scrutiny recommends and does not decide, so this is often “not a decision”.",
            Group.COVER),
    COVER_WARDS("Wards affected", "All of them, or their names.", Group.COVER),
    COVER_PURPOSE("Purpose", "What the meeting is asked to do with the report, in a sentence.", Group.COVER),
    COVER_RECOMMENDATIONS(
            "Recommendations to the meeting",
            "Leave this empty to print the usual ones: agree the report, send it, ask for an answer in time.",
            Group.COVER),
    COVER_ALTERNATIVES(
            "Alternative options", "What else the committee could do, and why it is not proposed.", Group.COVER),
    COVER_CONSIDERATIONS(
            "Key considerations", "What members should weigh. The main findings stand in the report.", Group.COVER),
    COVER_COMMUNITY(
            "Community impact", "Who would notice a difference, and how it fits the council’s plan.", Group.COVER),
    COVER_ENVIRONMENT("Environmental impact", "Travel, buildings, paper; or that there is none.", Group.COVER),
    COVER_EQUALITY(
            "Equality duty",
            "How the proposals bear on people with protected characteristics. Disability is one of them.",
            Group.COVER),
    COVER_RESOURCES("Resource implications", "What it may cost or save, as far as is known now.", Group.COVER),
    COVER_LEGAL("Legal implications", "The duties that bear on it, and who has said so.", Group.COVER),
    COVER_RISK(
            "Risk management", "What could go wrong with or without the proposals, and what would help.", Group.COVER),
    COVER_CONSULTEES(
            "Consultees", "Who was asked about this report before the meeting. No witness’s name.", Group.COVER),
    COVER_APPENDICES(
            "Appendices", "What is attached. Leave this empty to print: the report of the review.", Group.COVER),
    COVER_BACKGROUND_PAPERS(
            "Background papers",
            "Papers that this report relies on and that anyone may ask for. Nothing exempt belongs here.",
            Group.COVER),
    COVER_REVIEWERS(
            "Report reviewers",
            "Who read it for law, money, equality and risk, who approved it, and when. By post.",
            Group.COVER);

    /** Of which document it is a part. */
    public enum Group {
        REPORT,
        COVER
    }

    private final String label;
    private final String hint;
    private final Group group;

    Slot(String label, String hint, Group group) {
        this.label = label;
        this.hint = hint;
        this.group = group;
    }

    /** What is asked, or the heading under which it is printed. */
    public String label() {
        return label;
    }

    /** What helps to answer. */
    public String hint() {
        return hint;
    }

    /** Its name in addresses, forms and the database. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it is called in a list. */
    public String title() {
        String words = slug().replace('-', ' ');
        return group == Group.COVER ? label : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The places of one document, in its order. */
    public static List<Slot> of(Group group) {
        return Arrays.stream(values()).filter(slot -> slot.group == group).toList();
    }

    /** The place of that name. */
    public static Optional<Slot> named(String slug) {
        return Arrays.stream(values()).filter(slot -> slot.slug().equals(slug)).findFirst();
    }
}

package sightline.service.review.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import sightline.insight.indicator.Unit;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.LineChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.book.Capacity;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Line;
import sightline.service.review.book.Member;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.book.Theme;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.report.source.Annex;
import sightline.service.review.report.source.Frozen;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Numbers;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Scope;
import sightline.service.review.report.source.Slot;
import sightline.service.review.report.source.Waived;

/** An invented review that is weighed up, as a value: two themes, and evidence of every standing. */
public final class Weighed {

    public static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    public static final long PUBLIC_NOTE = 1;
    public static final long FAMILY = 2;
    public static final long EXEMPT_PAPER = 3;
    public static final long WITHDRAWN = 4;
    public static final long FIGURE = 5;

    private Weighed() {}

    /** Everything that the group has. */
    public static Material material() {
        return material(book());
    }

    public static Material material(ReviewBook book) {
        return new Material(
                book,
                words(),
                Set.of(),
                new Annex(
                        new Scope(
                                "An alert in the published figures.",
                                "To learn why plans come late.",
                                "Plans in time, and families who know where they stand.",
                                "Requests since 2022.",
                                "Transport to school."),
                        List.of(new Frozen(
                                FIGURE,
                                "41 of 100 plans in time, 2024, published figures",
                                "published/on-time?authority=990",
                                "ab".repeat(32),
                                Optional.of(LineChart.of(
                                        new Words("Plans in time", "Fewer plans came in time each year."),
                                        new Axis("Plans in time", Unit.PERCENT),
                                        List.of(new LineChart.Series(
                                                "Exemplar",
                                                Tone.MAIN,
                                                List.of(
                                                        LineChart.YearValue.of(2023, 55),
                                                        LineChart.YearValue.of(2024, 41)))))))),
                        List.of(new Waived(
                                "Lines of enquiry", "One line has no answer.", "It goes to phase two.", DAY))),
                Numbers.of(book),
                new Material.Edition(
                        "Draft of the task group, not published", DAY, Material.Reach.FULL, Material.Withheld.NOTHING));
    }

    private static OwnWords words() {
        return new OwnWords(Map.of(
                Slot.COUNCIL, new OwnWords.Written("Exemplar Council", 1),
                Slot.FOREWORD, new OwnWords.Written("Families waited.\n\nWe listened.", 1),
                Slot.BACKGROUND, new OwnWords.Written("The law gives twenty weeks.", 1),
                Slot.APPROACH, new OwnWords.Written("We began with families.", 1),
                Slot.CONCLUSION, new OwnWords.Written("It can be mended.", 1),
                Slot.ACKNOWLEDGEMENTS, new OwnWords.Written("We thank everybody who came.", 1)));
    }

    public static ReviewHead head() {
        return new ReviewHead(
                77,
                "Why do plans come late?",
                "Children Scrutiny Committee",
                ReviewState.REPORT,
                DAY.minusMonths(5),
                1,
                Optional.empty(),
                0);
    }

    public static ReviewBook book() {
        return new ReviewBook(
                head(),
                List.of(
                        new Member(
                                1,
                                "Ada Fenwick",
                                Capacity.CHAIR,
                                "Green",
                                Optional.empty(),
                                DAY.minusMonths(5),
                                Optional.empty(),
                                "",
                                Optional.of(DAY)),
                        new Member(
                                2,
                                "Bo Larch",
                                Capacity.SUPPORT,
                                "",
                                Optional.empty(),
                                DAY.minusMonths(5),
                                Optional.empty(),
                                "",
                                Optional.empty())),
                List.of(
                        new Line(1, "1", Optional.empty(), "Where do the weeks go?", 1, false),
                        new Line(2, "1(a)", Optional.of(1), "How long does advice take?", 1, false),
                        new Line(3, "–", Optional.empty(), "Dropped question", 1, true)),
                List.of(
                        witness(1, SourceKind.FAMILY, "", Consent.QUOTE_UNNAMED),
                        witness(2, SourceKind.HEALTH, "Exemplar Health", Consent.QUOTE),
                        witness(3, SourceKind.FAMILY, "", Consent.WITHDRAWN)),
                List.of(
                        new Session(1, Session.Kind.DAY, "First day of hearing", DAY.minusDays(60), "Town hall", true),
                        new Session(2, Session.Kind.VISIT, "Visit to a school", DAY.minusDays(40), "", true),
                        new Session(3, Session.Kind.MEETING, "Not held yet", DAY.plusDays(40), "", false)),
                evidence(),
                argument());
    }

    private static Witness witness(long id, SourceKind source, String organisation, Consent consent) {
        return new Witness(id, source, "somebody", organisation, Witness.State.HEARD, consent, Optional.of(DAY));
    }

    private static List<Evidence> evidence() {
        return List.of(
                item(PUBLIC_NOTE, EvidenceKind.NOTE, SourceKind.HEALTH, standing(Classification.PUBLIC, Consent.QUOTE)),
                item(
                        FAMILY,
                        EvidenceKind.TESTIMONY,
                        SourceKind.FAMILY,
                        standing(Classification.CONFIDENTIAL, Consent.SUMMARY_ONLY)),
                item(
                        EXEMPT_PAPER,
                        EvidenceKind.DOCUMENT,
                        SourceKind.STAFF,
                        standing(Classification.EXEMPT, Consent.NOT_NEEDED)),
                item(
                        WITHDRAWN,
                        EvidenceKind.TESTIMONY,
                        SourceKind.FAMILY,
                        standing(Classification.PUBLIC, Consent.WITHDRAWN)),
                item(
                        FIGURE,
                        EvidenceKind.FIGURE,
                        SourceKind.DATA,
                        standing(Classification.PUBLIC, Consent.NOT_NEEDED)));
    }

    private static Standing standing(Classification classification, Consent consent) {
        return new Standing(
                classification,
                classification == Classification.EXEMPT ? OptionalInt.of(2) : OptionalInt.empty(),
                consent,
                false);
    }

    public static Evidence item(long id, EvidenceKind kind, SourceKind source, Standing standing) {
        return new Evidence(
                id,
                kind,
                "Title of item " + id,
                new Provenance(source, "origin of item " + id, DAY.minusDays(50), Optional.empty(), Optional.empty()),
                standing,
                "Summary of item " + id,
                "Words of item %d which nobody outside the task group may ever read".formatted(id),
                Set.of(1),
                Set.of());
    }

    private static ReviewBook.Argument argument() {
        return new ReviewBook.Argument(
                List.of(new Theme(10, "Time"), new Theme(20, "Talking")),
                List.of(
                        finding(11, 10, "Advice from health comes late.", Finding.Kind.WEAKNESS, PUBLIC_NOTE),
                        finding(12, 10, "A paper that is shut says why.", Finding.Kind.FACT, EXEMPT_PAPER),
                        finding(21, 20, "Families are not told where they stand.", Finding.Kind.WEAKNESS, FAMILY)),
                List.of(
                        new Conclusion(31, 10, "Time is lost before anybody writes.", Set.of(11L)),
                        new Conclusion(32, 10, "The shut paper explains the rest.", Set.of(12L)),
                        new Conclusion(33, 20, "A phone call would help.", Set.of(21L))),
                List.of(
                        recommendation(41, 1, 10, "Ask for all advice on day one.", Set.of(31L)),
                        recommendation(42, 2, 10, "Do what the shut paper says.", Set.of(32L)),
                        recommendation(43, 3, 20, "Ring each family in week six.", Set.of(33L))));
    }

    private static Finding finding(long id, long theme, String words, Finding.Kind kind, long evidence) {
        return new Finding(
                id,
                theme,
                words,
                kind,
                List.of(new Finding.Cited(evidence, "quoted words of item " + evidence)),
                Set.of(1));
    }

    public static Recommendation recommendation(long id, int number, long theme, String words, Set<Long> conclusions) {
        return new Recommendation(
                id,
                number,
                theme,
                words,
                number == 1
                        ? List.of(
                                new Recommendation.Part("a", "from health"),
                                new Recommendation.Part("b", "from social care"))
                        : List.of(),
                new Recommendation.Aim(
                        Recommendation.Addressee.EXECUTIVE,
                        "Director of Education",
                        Optional.of(DAY.plusMonths(6)),
                        "",
                        "",
                        "Shut measure %d: weeks until the last advice".formatted(number),
                        "",
                        ""),
                number == 3 ? Recommendation.Kind.QUICK_WIN : Recommendation.Kind.OPERATIONAL,
                number == 3 ? Optional.of(DAY.minusDays(3)) : Optional.empty(),
                conclusions,
                Set.of());
    }

    /** The same review with so many recommendations that follow from its first conclusion. */
    public static ReviewBook withRecommendations(int count) {
        ReviewBook book = book();
        List<Recommendation> many = IntStream.rangeClosed(1, count)
                .mapToObj(i -> recommendation(
                        100 + i,
                        i,
                        10,
                        "That the service agrees with health and social care who sends which advice by which week, number %d."
                                .formatted(i),
                        Set.of(31L)))
                .toList();
        ReviewBook.Argument argument = book.argument();
        return new ReviewBook(
                book.head(),
                book.members(),
                book.lines(),
                book.witnesses(),
                book.sessions(),
                book.evidence(),
                new ReviewBook.Argument(argument.themes(), argument.findings(), argument.conclusions(), many));
    }

    /** A review of which only the title is known. */
    public static ReviewBook bare() {
        return new ReviewBook(
                head(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ReviewBook.Argument(List.of(), List.of(), List.of(), List.of()));
    }
}

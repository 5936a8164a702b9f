package sightline.service.review.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Finding;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;

/** What is planted for the rules about the chain, the evidence and the people. */
final class Plantings {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);
    private static final String DIRECTOR = "Director of Children’s Services";

    private Plantings() {}

    static final List<Planting> ALL = List.of(
            new Planting(
                    "finding-without-evidence",
                    "finding-2",
                    w -> w.finding(2, 1, "Letters are long.", Finding.Kind.FACT),
                    w -> w.finding(2, 1, "Letters are long.", Finding.Kind.FACT, 3)),
            new Planting(
                    "finding-without-evidence",
                    "finding-2",
                    w -> w.finding(2, 1, "Letters are long.", Finding.Kind.FACT, 3)
                            .standing(3, Classification.PUBLIC, Consent.WITHDRAWN, false),
                    w -> w.finding(2, 1, "Letters are long.", Finding.Kind.FACT, 3)
                            .standing(3, Classification.PUBLIC, Consent.SUMMARY_ONLY, false)),
            new Planting(
                    "conclusion-without-finding",
                    "conclusion-2",
                    w -> w.conclusion(2, 1, "Calls matter.", 99L),
                    w -> w.conclusion(2, 1, "Calls matter.", 99L, 1L)),
            new Planting(
                    "recommendation-without-finding",
                    "recommendation-2",
                    w -> w.conclusion(2, 1, "Calls matter.", 99L)
                            .recommendation(2, 1, "Print the number.", Set.of(2L), Set.of()),
                    w -> w.recommendation(2, 1, "Print the number.", Set.of(), Set.of(1L))),
            new Planting(
                    "recommendation-without-owner",
                    "recommendation-1",
                    w -> w.aims(1, Written.aim(" ", Optional.of(DUE), "", "calls counted")),
                    w -> w.aims(1, Written.aim("Head of Service", Optional.of(DUE), "", "calls counted"))),
            new Planting(
                    "recommendation-without-date",
                    "recommendation-1",
                    w -> w.aims(1, Written.aim(DIRECTOR, Optional.empty(), "", "calls counted")),
                    w -> w.aims(1, Written.aim(DIRECTOR, Optional.of(DUE), "", "calls counted"))),
            new Planting(
                    "recommendation-without-measure",
                    "recommendation-1",
                    w -> w.aims(1, Written.aim(DIRECTOR, Optional.of(DUE), "no_such_figure", "")),
                    w -> w.aims(1, Written.aim(DIRECTOR, Optional.of(DUE), "on_time_ex", ""))),
            new Planting(
                    "unusable-evidence",
                    "finding-1",
                    w -> w.standing(2, Classification.PUBLIC, Consent.NOT_NEEDED, true)
                            .evidence(4, SourceKind.SCHOOL, "a head teacher", ""),
                    w -> w.standing(2, Classification.PUBLIC, Consent.SUMMARY_ONLY, false)),
            new Planting(
                    "outside-themes",
                    "finding-2",
                    w -> w.finding(2, 8, "Letters are long.", Finding.Kind.FACT, 3),
                    w -> w.theme(8).finding(2, 8, "Letters are long.", Finding.Kind.FACT, 3)),
            new Planting(
                    "one-sided",
                    "finding-2",
                    w -> w.finding(2, 1, "Rooms are cold.", Finding.Kind.WEAKNESS, 1),
                    w -> w.finding(2, 1, "Rooms are cold.", Finding.Kind.STRENGTH, 1)),
            new Planting(
                    "one-sided",
                    "finding-2",
                    w -> w.evidence(4, SourceKind.HEALTH, "a nurse", "")
                            .finding(2, 1, "Rooms are cold.", Finding.Kind.WEAKNESS, 2, 4),
                    w -> w.finding(2, 1, "Rooms are cold.", Finding.Kind.WEAKNESS, 2, 1)),
            new Planting(
                    "one-sided",
                    "theme-5",
                    w -> w.theme(5)
                            .finding(2, 5, "Rooms are warm.", Finding.Kind.STRENGTH, 1)
                            .finding(3, 5, "Doors are wide.", Finding.Kind.STRENGTH, 1),
                    w -> w.theme(5)
                            .finding(2, 5, "Rooms are warm.", Finding.Kind.STRENGTH, 1)
                            .finding(3, 5, "Doors are wide.", Finding.Kind.STRENGTH, 2)),
            new Planting(
                    "line-without-answer",
                    "line-2",
                    w -> w.line(2, Optional.empty(), 1),
                    w -> w.line(2, Optional.empty(), 2)),
            new Planting(
                    "line-without-answer",
                    "line-3",
                    w -> w.line(2, Optional.of(1), 1).line(3, Optional.of(1), 1).answers(1, 2),
                    w -> w.line(2, Optional.of(1), 1).line(3, Optional.of(1), 1).answers(1, 2, 3)),
            new Planting("many-recommendations", "report", w -> recommend(w, 9), w -> recommend(w, 8)),
            new Planting("too-much-at-once", "recommendation-1", w -> recommend(w, 5), w -> recommend(w, 4)),
            new Planting(
                    "not-public",
                    "finding-1",
                    w -> w.standing(2, Classification.EXEMPT, Consent.NOT_NEEDED, false),
                    w -> w.evidence(4, SourceKind.STAFF, "an officer", "")
                            .standing(4, Classification.CONFIDENTIAL, Consent.NOT_NEEDED, false)),
            new Planting(
                    "drifted-figure",
                    "evidence-3",
                    w -> w.drifts(3, "It was 41% and is 44% today."),
                    w -> w.drifts(77, "It was 41% and is 44% today.")),
            new Planting(
                    "undeclared-member",
                    "member-2",
                    w -> w.member("Cllr Birch", Optional.empty()),
                    w -> w.member("Cllr Birch", Optional.of(DUE))),
            new Planting(
                    "witness-without-consent",
                    "witness-2",
                    w -> w.witness(2, "", Witness.State.HEARD, Consent.ASKED),
                    w -> w.witness(2, "", Witness.State.COMING, Consent.ASKED)),
            new Planting("unseen-testimony", "evidence-1", w -> w.unseen(1), unseenAndWithdrawn()),
            new Planting(
                    "theme-length",
                    "theme-2",
                    w -> w.theme(2)
                            .theme(3)
                            .finding(2, 2, "word ".repeat(400), Finding.Kind.FACT, 3)
                            .finding(3, 3, "word ".repeat(160), Finding.Kind.FACT, 3)
                            .conclusion(1, 1, "word ".repeat(140), 1L),
                    w -> w.theme(2)
                            .theme(3)
                            .finding(2, 2, "word ".repeat(300), Finding.Kind.FACT, 3)
                            .finding(3, 3, "word ".repeat(160), Finding.Kind.FACT, 3)
                            .conclusion(1, 1, "word ".repeat(140), 1L)));

    private static Consumer<Written> unseenAndWithdrawn() {
        return w -> w.evidence(4, SourceKind.FAMILY, "a parent", "")
                .standing(4, Classification.PUBLIC, Consent.WITHDRAWN, false)
                .unseen(4);
    }

    private static void recommend(Written written, int count) {
        for (int id = 2; id <= count; id++) {
            written.recommendation(id, 1, "Ring family number " + id + ".", Set.of(1L), Set.of());
        }
    }
}

package sightline.service.review.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;
import sightline.service.review.enquiry.EnquiryLines;
import sightline.service.review.enquiry.ParkedMatters;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.evidence.Register;
import sightline.service.review.plan.EvidencePlan;
import sightline.service.review.plan.Planned;
import sightline.service.review.shape.Shape.Row;
import sightline.service.review.terms.TermsPart;
import sightline.service.review.terms.TermsText;
import sightline.service.review.terms.TermsVersions;

/** Enters what a review asked, planned, parked and gathered. */
final class GroundClerk {

    private final TermsVersions terms;
    private final EnquiryLines lines;
    private final EvidencePlan plan;
    private final ParkedMatters parked;
    private final Register register;

    GroundClerk(TermsVersions terms, EnquiryLines lines, EvidencePlan plan, ParkedMatters parked, Register register) {
        this.terms = terms;
        this.lines = lines;
        this.plan = plan;
        this.parked = parked;
        this.register = register;
    }

    /** Keeps the terms; the lines are to be there before. */
    void terms(Inside inside, Shape shape) {
        Map<TermsPart, String> parts = shape.rows("terms").stream()
                .collect(Collectors.toMap(
                        row -> TermsPart.valueOf(row.text(1)),
                        row -> row.text(2).replaceAll("\\s*//\\s*", "\n")));
        terms.keep(
                inside,
                0,
                TermsText.of(part -> parts.getOrDefault(part, "")),
                inside.review().opened());
    }

    void enter(Inside inside, Keys keys, Row row) {
        switch (row.table()) {
            case "line" ->
                assertThat(lines.add(
                                inside,
                                row.keys(2).stream().map(Integer::valueOf).findFirst(),
                                row.text(3),
                                1))
                        .isEqualTo(row.number(1));
            case "plan" ->
                plan.plan(
                        inside,
                        new Planned(row.number(1), SourceKind.valueOf(row.text(2)), row.text(4), row.number(3), 0));
            case "park" -> parked.park(inside, row.text(2), row.day(1));
            case "evidence" -> keys.put("evidence", row.text(1), register.add(inside, item(keys, row)));
            default -> {
                // another clerk's
            }
        }
    }

    private static NewEvidence item(Keys keys, Row row) {
        return new NewEvidence(
                EvidenceKind.valueOf(row.text(2)),
                row.text(8),
                new Provenance(
                        SourceKind.valueOf(row.text(3)),
                        row.text(7),
                        row.day(5),
                        Optional.empty(),
                        keys.some("session", row.text(4))),
                new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.NOT_NEEDED, false),
                "",
                row.text(9),
                row.numbers(6),
                Set.of());
    }
}

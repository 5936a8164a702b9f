package sightline.service.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.evidence.NewEvidence;

/** Invented items for tests of evidence. */
public final class Exhibits {

    private Exhibits() {}

    /** What a parent said. */
    public static NewEvidence testimony(String title, String words) {
        return item(EvidenceKind.TESTIMONY, SourceKind.FAMILY, title, words, Set.of());
    }

    /** An item of a kind, from a source, about lines. */
    public static NewEvidence item(
            EvidenceKind kind, SourceKind source, String title, String words, Set<Integer> lines) {
        return new NewEvidence(
                kind,
                title,
                new Provenance(
                        source,
                        "somebody of " + source.words(),
                        LocalDate.of(2026, 1, 20),
                        Optional.empty(),
                        Optional.empty()),
                new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.QUOTE_UNNAMED, false),
                "",
                words,
                lines,
                Set.of());
    }
}

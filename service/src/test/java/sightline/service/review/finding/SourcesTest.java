package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;
import sightline.service.review.check.Written;

final class SourcesTest {

    private static Sources of(Written written) {
        ReviewBook book =
                written.finding(9, 1, "Calls fail.", Finding.Kind.FACT, 11, 12).book();
        return Sources.of(
                book,
                book.argument().findings().stream()
                        .filter(finding -> finding.id() == 9)
                        .findFirst()
                        .orElseThrow());
    }

    private static Written two(SourceKind kind, String one, String other) {
        return new Written().evidence(11, kind, one, "").evidence(12, kind, other, "");
    }

    @Test
    void two_families_are_two_sources() {
        Written written = two(SourceKind.FAMILY, "a parent", "a parent")
                .witness(5, "", Witness.State.HEARD, Consent.QUOTE)
                .witness(6, "", Witness.State.HEARD, Consent.QUOTE)
                .toldBy(11, 5)
                .toldBy(12, 6);
        assertThat(of(written).words()).isEqualTo("2 items from 2 independent sources (families)");
    }

    @Test
    void one_family_heard_twice_is_one_source() {
        Written written = two(SourceKind.FAMILY, "a parent", "a parent")
                .witness(5, "", Witness.State.HEARD, Consent.QUOTE)
                .toldBy(11, 5)
                .toldBy(12, 5);
        assertThat(of(written).words()).isEqualTo("2 items from 1 source (families)");
    }

    @Test
    void people_and_papers_of_one_organisation_are_one_source() {
        Written written = two(SourceKind.VOLUNTARY, "a volunteer", "Exemplar  Parent carer Forum")
                .witness(5, "Exemplar Parent Carer Forum", Witness.State.HEARD, Consent.QUOTE)
                .toldBy(11, 5);
        assertThat(of(written).independent()).isEqualTo(1);
    }

    @Test
    void papers_from_two_places_are_two_sources() {
        assertThat(of(two(SourceKind.DATA, "published figures", "the service’s own list"))
                        .independent())
                .isEqualTo(2);
    }

    @Test
    void what_may_not_be_used_does_not_count() {
        Written written = two(SourceKind.STAFF, "an officer", "a manager")
                .standing(12, Classification.PUBLIC, Consent.ASKED, false);
        assertThat(of(written).words()).isEqualTo("1 item from 1 source (council staff)");
        written.standing(11, Classification.PUBLIC, Consent.NOT_NEEDED, true);
        assertThat(of(written).words()).isEqualTo("no evidence that may be used");
    }
}

package sightline.service.review.session.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Days;
import sightline.service.review.session.Sitting;

/** Notes that several people take at once, and the evidence that they become. */
@ReviewSite
@Import(Days.class)
final class NotesPagesTest {

    private static final int EACH = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Days days;

    @Autowired
    private SessionNotes notes;

    @Autowired
    private ReviewBooks books;

    @Test
    void two_note_takers_at_once_lose_nothing() {
        Sitting day = days.session(Session.Kind.DAY);
        long witness = days.witness(day, SourceKind.FAMILY, "Ada Fern", Days.speaksTo(2));
        String page = day.path() + "/notes/" + witness;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (String who : List.of("first", "second")) {
                Browser member = Hall.browser(port, hall.member(day.inside().id()));
                both.execute(() -> IntStream.range(0, EACH)
                        .forEach(n ->
                                member.submit(member.get(page), page, Map.of("words", who + " " + n, "line", "2"))));
            }
        }
        assertThat(notes.of(day))
                .extracting(Note::words)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, EACH)
                        .boxed()
                        .flatMap(n -> java.util.stream.Stream.of("first " + n, "second " + n))
                        .toList());
        assertThat(notes.of(day))
                .allSatisfy(note -> assertThat(note.about().line()).contains(2));
    }

    @Test
    void a_press_that_is_sent_twice_is_one_note_and_an_empty_one_is_none() {
        Sitting day = days.session(Session.Kind.DAY);
        long witness = days.witness(day, SourceKind.FAMILY, "Ada Fern", Days.speaksTo(1));
        Browser officer = Hall.browser(port, hall.officer());
        String page = day.path() + "/notes/" + witness;
        Browser.Page form = officer.get(page);
        officer.submit(form, page, Map.of("words", "We waited for a year."));
        officer.submit(form, page, Map.of("words", "We waited for a year."));
        assertThat(notes.of(day)).hasSize(1);
        assertThat(officer.submit(form, page, Map.of("words", "  ")).mistakes())
                .containsExactly("Write something before you keep the note");
        Browser.Page again =
                officer.follow(officer.submit(officer.get(page), page, Map.of("words", "And more.", "line", "2")));
        assertThat(again.html().text()).contains("The note is kept.", "2 notes, the latest first", "Line 2");
        assertThat(again.html().select("#line option[selected]").val()).isEqualTo("2");
    }

    @Test
    void notes_become_confidential_evidence_under_the_witness_terms() {
        Sitting day = days.session(Session.Kind.DAY);
        long witness = days.witness(day, SourceKind.FAMILY, "Ada Fern", Days.speaksTo(1));
        hall.change(
                "update review.witness set consent = 'SUMMARY_ONLY', consented = date '2026-02-01' where id = ?",
                witness);
        Note.About about = new Note.About(Optional.of(witness), Optional.of(2));
        notes.take(day, about, "We waited for a year.", UUID.randomUUID());
        notes.take(day, about, "Nobody rang.", UUID.randomUUID());
        Browser officer = Hall.browser(port, hall.officer());
        String page = day.path() + "/notes/" + witness + "/evidence";
        Browser.Page form = officer.get(page);
        assertThat(form.html().select("#words").getFirst().wholeText())
                .contains("We waited for a year.\n\nNobody rang.");
        assertThat(form.html().select("#title").val()).isEqualTo("What we heard from somebody who knows");
        assertThat(officer.submit(form, page, Map.of("origin", "")).mistakes())
                .containsExactly("Write who said it, by kind and without a name");
        officer.submit(form, page, Map.of());
        Evidence kept = books.read(day.inside()).evidence().getFirst();
        assertThat(kept.kind()).isEqualTo(EvidenceKind.TESTIMONY);
        assertThat(kept.lines()).containsExactlyInAnyOrder(1, 2);
        assertThat(kept.from().witness()).contains(witness);
        assertThat(kept.from().session()).contains(day.id());
        assertThat(kept.from().day()).isEqualTo(day.session().day());
        assertThat(kept.standing().classification()).isEqualTo(Classification.CONFIDENTIAL);
        assertThat(kept.standing().consent()).isEqualTo(Consent.SUMMARY_ONLY);
        Browser.Page late = officer.submit(form, page, Map.of("title", "The same again"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(books.read(day.inside()).evidence()).hasSize(1);
        assertThat(officer.get(day.path() + "/notes/" + witness).html().text()).contains("Part of evidence E");
    }

    @Test
    void the_notes_of_a_visit_belong_to_nobody_and_become_a_note_of_a_visit() {
        Sitting visit = days.session(Session.Kind.VISIT);
        Browser member = Hall.browser(port, hall.member(visit.inside().id()));
        String page = visit.path() + "/notes/0";
        member.submit(member.get(page), page, Map.of("words", "A quiet room beside each class."));
        member.submit(member.get(page + "/evidence"), page + "/evidence", Map.of());
        Evidence kept = books.read(visit.inside()).evidence().getFirst();
        assertThat(kept.kind()).isEqualTo(EvidenceKind.VISIT);
        assertThat(kept.from().source()).isEqualTo(SourceKind.VISIT);
        assertThat(kept.standing().consent()).isEqualTo(Consent.NOT_NEEDED);
        assertThat(member.get(visit.path() + "/notes/999999").status()).isEqualTo(404);
    }
}

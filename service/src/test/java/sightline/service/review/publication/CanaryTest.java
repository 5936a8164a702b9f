package sightline.service.review.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.ReadyReview;
import sightline.service.review.report.Taken;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.ReportTexts;
import sightline.service.review.report.source.Slot;

/**
 * No witness's name and nothing exempt, confidential or withdrawn leaves a review: canaries stand in every field of its
 * private side, and every public artefact is searched for them, turned inside out.
 */
@ReviewSite
final class CanaryTest {

    /** A beginning that stands in no word of ours. */
    private static final String CANARY = "Zqx";

    private static final int FIELDS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Publications publications;

    @Autowired
    private PublicShelf shelf;

    @Autowired
    private ReportTexts texts;

    private final List<String> canaries = new ArrayList<>();

    @Test
    void no_canary_stands_in_anything_public() {
        ReadyReview review = ReadyReview.in(hall, this::canary);
        Inside inside = hall.inside(review.id());
        write(inside, Slot.FOREWORD, canary("old-foreword"));
        write(inside, Slot.FOREWORD, "We thank Quillon Thornapple (quillon@thornapple.example) and Dr. Thornapple.");
        write(inside, Slot.COVER_LEGAL, canary("cover-report"));
        comment(review);
        publications.publish(inside, 0, "");
        assertThat(canaries).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FIELDS);
        Map<String, String> artefacts = artefacts(inside);
        assertThat(artefacts).hasSizeGreaterThan(10);
        artefacts.forEach((name, text) -> {
            assertThat(found(text)).as(name).isEmpty();
            assertThat(text.toLowerCase(Locale.ROOT)).as(name).doesNotContain("thornapple");
            assertThat(text).as(name).doesNotContain("3 families");
        });
        assertThat(artefacts.get("/reports/" + number(inside))).contains("a paediatrician", "ewer than 6 families");
    }

    @Test
    void the_search_finds_a_leak_that_is_planted_in_every_artefact_that_holds_it() {
        ReadyReview review = ReadyReview.in(hall);
        Inside inside = hall.inside(review.id());
        hall.change(
                "update review.finding set words = ? where id = ?", "It leaks: " + canary("leak"), review.finding());
        hall.change(
                "update review.conclusion set words = ? where review = ?",
                "It leaks: " + canary("leak-too"),
                review.id());
        publications.publish(inside, 0, "");
        artefacts(inside).forEach((name, text) -> {
            if (!name.equals("/reports")) {
                assertThat(found(text)).as(name).isNotEmpty();
            }
        });
    }

    private String canary(String place) {
        String canary = CANARY + place.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT) + canaries.size();
        canaries.add(canary);
        return canary;
    }

    private List<String> found(String text) {
        return canaries.stream().filter(text::contains).toList();
    }

    private void write(Inside inside, Slot slot, String words) {
        long seen = texts.read(inside).at(slot).version();
        texts.keep(inside, Map.of(slot, new OwnWords.Written(words, seen)));
    }

    /** A draft with what somebody says about it. */
    private void comment(ReadyReview review) {
        hall.change(
                """
                with d as (insert into review.draft (authority, review, title, note, shared, closes, html, digest)
                    values ('990', ?, 'A draft', ?, date '2026-02-01', date '2026-02-20', ?, repeat('a', 64)) returning id),
                p as (insert into review.draft_paragraph (authority, review, draft, name, place, words)
                    select '990', ?, id, 'a', 1, ? from d),
                r as (insert into review.draft_reader (authority, review, draft, name, secret)
                    select '990', ?, id, ?, repeat('b', 64) from d returning id, draft)
                insert into review.draft_comment (authority, review, draft, draft_reader, paragraph, words, at, answer, why,
                    answered) select '990', ?, draft, id, 'a', ?, ?::timestamptz, 'CHANGED', ?, date '2026-02-02' from r
                """,
                review.id(),
                canary("draft-note"),
                canary("draft-html"),
                review.id(),
                canary("draft-words"),
                review.id(),
                canary("draft-reader"),
                review.id(),
                canary("comment"),
                Instant.EPOCH.toString(),
                canary("answer"));
    }

    private long number(Inside inside) {
        return publications.latest(inside).orElseThrow().number();
    }

    /** Every page and every file that everybody can open. */
    private Map<String, String> artefacts(Inside inside) {
        Map<String, String> artefacts = new LinkedHashMap<>();
        Browser anybody = new Browser(port);
        Edition edition = publications.latest(inside).orElseThrow();
        for (String page : List.of("/reports", edition.path(), edition.path() + "?edition=1")) {
            artefacts.put(page, anybody.get(page).response().body());
        }
        shelf.files(edition)
                .forEach(file -> artefacts.put(
                        file.paper() + "." + file.form(),
                        Taken.everything(
                                file.form(),
                                shelf.bytes(edition, file.paper(), file.form()).orElseThrow())));
        return artefacts;
    }
}

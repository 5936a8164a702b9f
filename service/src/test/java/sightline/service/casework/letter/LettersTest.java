package sightline.service.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Person;

/** Letters filled from journeys: the dates are the reckoner's, nothing stays open, and Word can read them. */
@CaseSite
final class LettersTest {

    private static final Letterhead LETTERHEAD = new Letterhead(
            Arrays.stream(Letterhead.Entry.values())
                    .collect(Collectors.toMap(Function.identity(), entry -> "the " + entry.field())),
            1);

    @Autowired
    CaseLaw law;

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    private Letter fill(Occasion occasion, Journey journey, Optional<Person> person) {
        return Filling.fill(
                occasion,
                new Facts(
                        person,
                        Optional.of("Olive Officer"),
                        LETTERHEAD,
                        Optional.of("Because of this."),
                        Letters.clocks(law, journey, occasion, town.today())));
    }

    private static String text(Letter letter) {
        return letter.finished().orElseThrow(() -> new AssertionError(letter.gaps())).paragraphs().stream()
                .map(Letter.Finished.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    /** Events as "Name day detail" with a comma between. */
    private static Journey journey(String script) {
        JourneyId id = new JourneyId("990", "P1", "J1");
        List<Event> events = Arrays.stream(script.split(", "))
                .map(one -> one.split(" ", 3))
                .map(one -> new Happened(
                        id,
                        EventName.named(one[0]).orElseThrow(),
                        LocalDate.parse(one[1]),
                        LocalDate.parse(one[1]),
                        one.length > 2 ? new Detail(one[2]) : Detail.NONE))
                .map(happened -> switch (Events.read(happened)) {
                    case Reading.Understood(Event event) -> event;
                    case Reading.Refused(String why) -> throw new IllegalArgumentException(why);
                })
                .toList();
        return new Journey(id, events);
    }

    private static final Person CHILD = new Person("P1", "Ada", "Ashford", LocalDate.of(2017, 3, 1));

    /** The days are worked out by hand from the rules of the statute paper, section 0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess-yes | RequestReceived 2025-01-08 source=1, DecidedToAssess 2025-02-19 | 30 April 2025; 28 May 2025",
                "assess-no | RequestReceived 2025-01-27 source=1, DecidedNotToAssess 2025-03-10 | 12 May 2025; 10 May 2025",
                "advice-request | RequestReceived 2025-02-19 source=1, DecidedToAssess 2025-04-01, AdviceRequested 2025-04-02 adviser=psychological | 14 May 2025; Psychological advice",
                "issue-no | RequestReceived 2025-01-08 source=1, DecidedToAssess 2025-02-01, DecidedNotToIssue 2025-04-10 | 10 June 2025",
                "draft | RequestReceived 2024-10-08 source=1, DecidedToAssess 2024-11-01, DraftServed 2025-02-03 | 17 February 2025; 25 February 2025",
                "final | RequestReceived 2025-01-08 source=1, DecidedToAssess 2025-02-01, DraftServed 2025-05-01, FinalPlanIssued 2025-05-28 | 28 July 2025; 27 May 2026",
                "review-maintain | FinalPlanIssued 2024-10-01, ReviewMeetingHeld 2025-09-02, ReviewDecisionNotified 2025-09-16 outcome=M | 17 November 2025; 15 September 2026",
                "review-amend | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, ReviewDecisionNotified 2025-11-04 outcome=A;amendmentsEnclosed=false | 11 November 2025; 6 January 2026",
                "review-amend-enclosed | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, ReviewDecisionNotified 2025-11-04 outcome=A;amendmentsEnclosed=true | 18 November 2025; 30 December 2025",
                "review-cease | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, ReviewDecisionNotified 2025-11-05 outcome=C | 5 January 2026",
                "amendment-notice | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, AmendmentNoticeSent 2025-11-04 | 18 November 2025; 30 December 2025",
                "amend-no | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, AmendmentNoticeSent 2025-11-04, DecidedNotToAmend 2025-12-02 | 2 February 2026",
                "amended-final | FinalPlanIssued 2024-10-20, ReviewMeetingHeld 2025-10-14, ReviewDecisionNotified 2025-11-04 outcome=A;amendmentsEnclosed=true, AmendedPlanIssued 2025-12-30 | 2 March 2026; 3 November 2026",
                "cease | FinalPlanIssued 2024-10-20, CeaseConsulted 2025-06-02, CeaseDecisionNotified 2025-07-10 | 10 September 2025",
                "transfer-in | PlanTransferredIn 2025-09-01 madeOn=2023-10-20;lastReview=2024-10-15 | 30 November 2025",
                "reassess-yes | FinalPlanIssued 2024-10-20, ReassessmentRequested 2025-07-21, ReassessmentDecided 2025-08-05 outcome=Y | 11 November 2025",
                "reassess-no | FinalPlanIssued 2024-10-20, ReassessmentRequested 2025-07-21, ReassessmentDecided 2025-08-05 outcome=N | 6 October 2025"
            })
    void each_letter_tells_the_reckoners_days(String id, String script, String facts) {
        Journey journey = journey(script);
        Occasion occasion = Occasion.of(journey, town.today()).getFirst();

        assertThat(occasion.template().id()).isEqualTo(id);
        assertThat(text(fill(occasion, journey, Optional.of(CHILD))))
                .contains(facts.split("; "))
                .contains("Olive Officer");
    }

    @Test
    void a_child_is_named_and_a_young_person_is_spoken_to() {
        Journey journey = journey("RequestReceived 2025-01-27 source=1, DecidedNotToAssess 2025-03-10");
        Occasion occasion = Occasion.of(journey, town.today()).getFirst();

        assertThat(text(fill(occasion, journey, Optional.of(CHILD))))
                .contains("Dear parent or carer of Ada Ashford", "look at Ada's needs");
        Person grown = new Person("P1", "Ada", "Ashford", LocalDate.of(2006, 3, 1));
        assertThat(text(fill(occasion, journey, Optional.of(grown))))
                .contains("Dear Ada\n", "look at your needs")
                .doesNotContain("Ashford", "parent");
    }

    @Test
    void what_is_missing_is_said_with_what_to_do() {
        Journey journey = journey("RequestReceived 2025-01-27 source=1, DecidedNotToAssess 2025-03-10");
        Occasion occasion = Occasion.of(journey, town.today()).getFirst();
        Letter letter = Filling.fill(
                occasion, new Facts(Optional.empty(), Optional.empty(), Letterhead.EMPTY, Optional.of(" "), List.of()));

        assertThat(letter.finished()).isEmpty();
        assertThat(letter.gaps())
                .extracting(Span.Gap::what)
                .contains(
                        "Why you decided not to assess",
                        "the case officer's name",
                        "mediation adviser",
                        "advice and support service (sendiass)");
        assertThat(letter.gaps())
                .allMatch(gap -> gap.next().endsWith(".") && !gap.href().isEmpty());
    }

    @Test
    void letters_of_many_journeys_are_whole_and_word_reads_them() throws IOException, XmlException {
        Map<String, Integer> seen = new TreeMap<>();
        for (String key : town.made(Town.EXEMPLAR)) {
            CaseFile file = town.at(Town.EXEMPLAR, () -> cases.read(Desk.system(Town.EXEMPLAR), key))
                    .orElseThrow();
            for (Occasion occasion : Occasion.of(file.journey(), town.today())) {
                Letter letter = fill(occasion, file.journey(), file.person());
                assertThat(letter.gaps())
                        .as(key + " " + occasion.template().id())
                        .isEmpty();
                // Word takes its time: three documents of each kind.
                if (seen.merge(occasion.template().id(), 1, Integer::sum) <= 3) {
                    check(letter.finished().orElseThrow(), file.person().orElseThrow(), occasion);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
    }

    private static void check(Letter.Finished letter, Person person, Occasion occasion)
            throws IOException, XmlException {
        byte[] bytes = WordLetter.write(letter, Instant.parse("2026-02-14T09:00:00Z"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(letter.title());
            assertThat(List.of(core.getTitle(), core.getCreator(), core.getLastModifiedByUser())
                            .toString())
                    .doesNotContain(person.forename(), person.surname());
            assertThat(occasion.fileName())
                    .doesNotContain(person.forename(), person.surname())
                    .endsWith(".docx");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            List<String> styles = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                styles.add(String.valueOf(paragraph.getStyle()));
                assertThat(paragraph.getText()).doesNotContain("{", "}", "[");
            }
            assertThat(styles).containsOnlyOnce("Heading1");
            assertThat(styles.contains("Heading2"))
                    .isEqualTo(letter.paragraphs().stream().anyMatch(one -> one.style() == Line.Style.HEADING));
            assertThat(document.getStyle().toString()).contains("w:lang").contains("en-GB");
        }
    }
}

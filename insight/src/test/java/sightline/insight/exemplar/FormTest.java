package sightline.insight.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    /** The events of a journey that a log may hold, by name. */
    private static final Set<String> EVENTS =
            Set.of(("PersonRegistered PersonAmended RequestReceived BroughtToAttention"
                            + " ConsultedOnAssessment PartnersNotified RequestWithdrawn DecidedToAssess DecidedNotToAssess"
                            + " AdviceRequested AdviceWaived AdviceReceived AppointmentMissed ExceptionRecorded"
                            + " SettingClosureKnown DecidedToIssue DecidedNotToIssue AssessmentWithdrawn DraftServed"
                            + " RepresentationsReceived SettingRequested MeetingRequired SettingConsulted SettingReplied"
                            + " FinalPlanIssued PersonalBudgetAgreed DirectPaymentStarted DirectPaymentReviewed"
                            + " ReviewScheduled ReviewInvited ReviewAdviceCirculated ReviewMeetingHeld ReviewReportSent"
                            + " ReviewDecisionNotified AmendmentNoticeSent AmendedPlanIssued DecidedNotToAmend"
                            + " PhaseTransferIdentified ReassessmentRequested ReassessmentDecided CeaseConsidered"
                            + " CeaseConsulted CeaseDecisionNotified PlanCeased MediationAdviserContacted"
                            + " CertificateIssued MediationRequested MediationHeld MediationAgreed AppealRegistered"
                            + " AppealConceded TribunalOrderMade MoveNotified PlanTransferredOut PlanTransferredIn"
                            + " MovedOutDuringAssessment DetentionStarted DetentionEnded TransferNoticeSent")
                    .split(" "));

    /** The keys that an event may have; all others have none but {@code recorded}. */
    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("AdviceRequested", Set.of("adviser", "setting")),
            Map.entry("AdviceReceived", Set.of("adviser", "setting")),
            Map.entry("AdviceWaived", Set.of("adviser")),
            Map.entry("AppointmentMissed", Set.of("adviser")),
            Map.entry("SettingClosureKnown", Set.of("setting", "firstClosed", "reopens")),
            Map.entry("ExceptionRecorded", Set.of("ground", "from", "to", "adviser")),
            Map.entry("RequestReceived", Set.of("source", "inYouthCustody")),
            Map.entry("BroughtToAttention", Set.of("inYouthCustody")),
            Map.entry("SettingConsulted", Set.of("setting")),
            Map.entry("SettingReplied", Set.of("setting")),
            Map.entry("ReviewDecisionNotified", Set.of("outcome", "amendmentsEnclosed")),
            Map.entry("ReassessmentDecided", Set.of("outcome")),
            Map.entry("PhaseTransferIdentified", Set.of("kind", "transferDate")),
            Map.entry("MediationAgreed", Set.of("agreed")),
            Map.entry("TribunalOrderMade", Set.of("order")),
            Map.entry("AppealConceded", Set.of("order")),
            Map.entry("MoveNotified", Set.of("movedOn")),
            Map.entry("PlanTransferredIn", Set.of("madeOn", "lastReview")),
            Map.entry("MediationRequested", Set.of("issue", "health")),
            Map.entry("CertificateIssued", Set.of("decision")),
            Map.entry("AppealRegistered", Set.of("decision")));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(
                    "adviser",
                    "educational|medical|psychological|social-care|parent|hearing-vision"
                            + "|preparing-for-adulthood|other:.+"),
            Map.entry("ground", "X[1345]"),
            Map.entry("source", "[1-5]"),
            Map.entry("kind", "secondary-to-post16|post16-to-post16|other"),
            Map.entry("agreed", "assess|make-plan|contents|section-I"),
            Map.entry("order", "assess|make-plan|contents|section-I"),
            Map.entry("issue", "ASSESS|ISSUE|OTHER"),
            Map.entry("outcome", "[MACYN]"),
            Map.entry("setting", "S\\d{5}"),
            Map.entry("inYouthCustody", "true|false"),
            Map.entry("amendmentsEnclosed", "true|false"),
            Map.entry("health", "true|false"));

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void names_keys_and_values_are_those_of_the_form(long seed) {
        Told told = Told.of("psychologists-leave", 4000, 4, seed);
        Set<String> seen = new TreeSet<>();
        for (LogEvent event : told.events()) {
            seen.add(event.name());
            Set<String> keys = new HashSet<>(event.detail().keySet());
            keys.remove("recorded");
            assertThat(KEYS.getOrDefault(event.name(), Set.of()))
                    .as(event.name())
                    .containsAll(keys);
            event.detail()
                    .forEach((key, value) -> assertThat(value)
                            .as("%s of %s", key, event.name())
                            .matches(VALUES.getOrDefault(key, DATE)));
        }
        assertThat(EVENTS).containsAll(seen);
        assertThat(seen).as("a log that shows most of what can happen").hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"steady,1000,1,7", "requests-surge,3000,3,8", "backlog-cleared,500,6,9", "officers-leave,50,2,1"})
    void a_log_has_the_people_and_the_days_that_were_asked_for(String story, int persons, int years, long seed) {
        Told told = Told.of(story, persons, years, seed);
        assertThat(told.events().stream().map(LogEvent::person).distinct()).hasSize(persons);
        LocalDate start = told.order().start();
        for (LogEvent event : told.events()) {
            boolean past = event.detail().containsKey("recorded");
            assertThat(event.date().isBefore(start)).isEqualTo(past);
            assertThat(event.date()).isBefore(start.plusYears(years));
            assertThat(event.detail().getOrDefault("recorded", start.toString()))
                    .isEqualTo(start.toString());
        }
        assertThat(told.events().stream().map(LogEvent::date).toList()).isSorted();
    }

    @Test
    void a_journey_is_one_persons_and_most_people_have_one() {
        Told told = Told.of("steady", 4000, 4, 3);
        Map<String, Set<String>> people = told.events().stream()
                .collect(Collectors.groupingBy(
                        LogEvent::journey, Collectors.mapping(LogEvent::person, Collectors.toSet())));
        assertThat(people.values()).allMatch(of -> of.size() == 1);
        assertThat(people.size()).isBetween(4001, 4200);
    }

    @Test
    void the_same_seed_gives_the_same_log_on_any_machine() throws NoSuchAlgorithmException {
        assertThat(hash(Told.of("psychologists-leave", 400, 4, 1)))
                .isEqualTo("6e00b3577f6a01d29b08f567bd5d7ae48af5a97f9ea3d84f27c3dd683c2b5cbd");
    }

    @Test
    void another_seed_gives_another_log() {
        assertThat(Set.copyOf(List.of(
                        Told.of("steady", 200, 1, 1).events(),
                        Told.of("steady", 200, 1, 2).events(),
                        Told.of("steady", 200, 1, -1).events())))
                .hasSize(3);
    }

    @Test
    void a_story_changes_nothing_before_it_begins() {
        LocalDate shock = Told.START.plusMonths(15);
        List<LogEvent> steady = until(shock, Told.of("steady", 1000, 4, 5));
        List<LogEvent> told = until(shock, Told.of("psychologists-leave", 1000, 4, 5));
        assertThat(told).isEqualTo(steady).isNotEmpty();
    }

    private static List<LogEvent> until(LocalDate day, Told told) {
        return told.events().stream().filter(e -> e.date().isBefore(day)).toList();
    }

    private static String hash(Told told) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        told.events().forEach(e -> digest.update(e.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}

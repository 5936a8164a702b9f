package sightline.service.casework.file.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.page.chart.Width;

/** The journey as a picture: what is drawn is what is told. */
final class JourneyPictureTest {

    private static final JourneyId ID = new JourneyId("990", "P1", "J1");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 14);
    private static final Reckoner RECKONER =
            new Reckoner(LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));

    private final List<Event> events = new ArrayList<>();

    private JourneyPictureTest and(String name, String day) {
        LocalDate when = LocalDate.parse(day);
        Happened at = new Happened(ID, EventName.named(name).orElseThrow(), when, when, Detail.NONE);
        events.add(((Reading.Understood) Events.read(at)).event());
        return this;
    }

    private JourneyPicture recent() {
        List<Clock> clocks = RECKONER.clocks(new Journey(ID, events), TODAY);
        return JourneyPicture.of("Ada Ash", events, clocks, Window.recent(events, clocks, TODAY));
    }

    @Test
    void how_a_clock_stands_is_told_in_words_shape_and_table() {
        JourneyPicture picture = and("RequestReceived", "2025-09-01")
                .and("DecidedToAssess", "2025-10-20")
                .recent();
        String svg = picture.svg("j", Width.WIDE);
        assertThat(svg).contains("Late by 7 days", "Overdue by 26 days", "Today, 14 February 2026");
        assertThat(picture.words().sentence()).contains("1 was late", "2 clocks run now, 2 overdue");
        assertThat(picture.table().rows())
                .anySatisfy(row -> assertThat(row.subList(1, row.size()))
                        .containsExactly("1 September 2025", "13 October 2025", "20 October 2025", "Late by 7 days"));
    }

    @Test
    void ten_years_stay_readable() {
        and("FinalPlanIssued", "2016-03-01");
        for (int year = 2017; year < 2026; year++) {
            and("ReviewMeetingHeld", year + "-02-10").and("ReviewDecisionNotified", year + "-03-05");
            for (int i = 0; i < 25; i++) {
                and("NeedRecorded", year + "-06-%02d".formatted(i + 1));
            }
        }
        List<Clock> clocks = RECKONER.clocks(new Journey(ID, events), TODAY);
        JourneyPicture whole = JourneyPicture.of("Ada Ash", events, clocks, Window.whole(events, clocks, TODAY));
        assertThat(whole.lanes()).hasSizeLessThanOrEqualTo(24);
        assertThat(whole.table().rows()).hasSizeGreaterThan(250);
        JourneyPicture recent = recent();
        assertThat(recent.window().leavesOut(events)).isTrue();
        assertThat(recent.window().first()).isEqualTo(TODAY.minusMonths(18));
        assertThat(recent.marks()).hasSizeLessThan(60);
        assertThat(recent.svg("j", Width.NARROW)).contains("viewBox=\"0 0 320");
    }

    @Test
    void bars_of_one_lane_do_not_overlap() {
        and("FinalPlanIssued", "2023-03-01");
        for (int i = 1; i < 9; i++) {
            and("ReviewMeetingHeld", "2025-0%d-10".formatted(i))
                    .and("ReviewDecisionNotified", "2025-0%d-20".formatted(i));
        }
        for (Lane lane : recent().lanes()) {
            Optional<Bar> before = Optional.empty();
            for (Bar bar : lane.bars()) {
                assertThat(before.filter(last -> !last.end().isBefore(bar.from())))
                        .as(lane.title())
                        .isEmpty();
                before = Optional.of(bar);
            }
        }
    }
}

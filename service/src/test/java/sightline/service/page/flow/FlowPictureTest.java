package sightline.service.page.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import sightline.insight.flow.Flow;
import sightline.insight.flow.FlowCount;
import sightline.insight.flow.Selection;
import sightline.insight.log.LogBuilder;
import sightline.journey.event.EventName;
import sightline.service.page.chart.Frame;
import sightline.service.page.chart.Spot;

class FlowPictureTest {

    private static final List<EventName> NAMES = List.of(EventName.values()).subList(2, 28);

    @Test
    void the_picture_is_xml_with_a_title_and_a_description_for_reading_aloud() throws Exception {
        FlowPicture picture = FlowPicture.of("A map", flow(300), 1);
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg("map"))))
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("map-title map-desc");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("A map");
        assertThat(svg.getFirstChild().getNextSibling().getTextContent())
                .startsWith("300 journeys went in")
                .contains("Most weeks of work and waiting go from")
                .contains("rarer steps are left out of the picture and stand in the table.");
        assertThat(picture.svg("map"))
                .contains("No. 1:", "nothing is owed until the next event")
                .doesNotContain("style=", "<script");
        assertThat(picture.table().rows()).hasSameSizeAs(picture.flow().arrows());
    }

    @Test
    void no_label_lies_on_another_or_on_a_box() {
        Shown shown = Shown.of(flow(500));
        FlowLayout layout = FlowLayout.of(shown);
        List<Frame> frames = new ArrayList<>();
        shown.activities().forEach(activity -> {
            Spot at = layout.boxes().getOrDefault(activity.name(), new Spot(-1, -1));
            frames.add(new Frame(at.x(), at.y(), at.x() + FlowBox.WIDTH, at.y() + FlowBox.height(activity)));
        });
        layout.routes().forEach((arrow, route) -> {
            double width = FlowLabel.width(arrow, shown.bottlenecks().indexOf(arrow) + 1);
            Spot at = route.label();
            frames.add(new Frame(at.x(), at.y(), at.x() + width, at.y() + FlowLabel.height()));
        });
        assertThat(frames)
                .hasSize(shown.activities().size() + shown.arrows().size())
                .allSatisfy(frame -> assertThat(frames)
                        .filteredOn(other -> other != frame && overlap(frame, other))
                        .isEmpty());
    }

    @Test
    void what_is_below_the_floor_is_nowhere_and_that_is_said() {
        Flow flow = flow(120);
        FlowPicture picture = FlowPicture.of("A map", flow, 6);
        assertThat(picture.hidden()).isPositive();
        assertThat(picture.words().sentence()).contains("so few journeys that they are not shown at all");
        assertThat(picture.flow().arrows()).allMatch(arrow -> arrow.journeys() >= 6);
        assertThat(FlowPicture.of("A map", flow, 1).words().sentence()).doesNotContain("not shown at all");
    }

    @Test
    void a_map_of_nothing_says_so_and_is_drawn() {
        FlowPicture picture = FlowPicture.of("A map", flow(0), 1);
        assertThat(picture.words().sentence()).isEqualTo("There are no journeys to map.");
        assertThat(picture.svg("map")).startsWith("<svg");
    }

    private static boolean overlap(Frame one, Frame other) {
        return one.left() < other.right() - 0.5
                && other.left() < one.right() - 0.5
                && one.top() < other.bottom() - 0.5
                && other.top() < one.bottom() - 0.5;
    }

    private static Flow flow(int journeys) {
        SplittableRandom dice = new SplittableRandom(journeys);
        LogBuilder builder = new LogBuilder();
        for (int journey = 0; journey < journeys; journey++) {
            LocalDate day = LocalDate.of(2025, 1, 6);
            int at = 0;
            while (at < NAMES.size()) {
                builder.add("990", "P" + journey, "J" + journey, new LogBuilder.Row(NAMES.get(at), day, ""));
                at = Math.max(0, at + dice.nextInt(9) - 1);
                day = day.plusDays(dice.nextInt(40));
            }
        }
        return FlowCount.of(builder.finished(), Selection.ALL);
    }
}

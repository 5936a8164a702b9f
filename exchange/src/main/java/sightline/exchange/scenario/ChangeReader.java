package sightline.exchange.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.insight.simulation.Change;
import sightline.insight.simulation.LineOrder;
import sightline.insight.simulation.Panel;
import sightline.insight.simulation.Team;

/** Reads changes: each has a day from which it holds, and one thing or more that is different then. */
final class ChangeReader {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern PER_CENT = Pattern.compile("([+-])\\s*" + NUMBER + "\\s*%");
    private static final Pattern DAYS = Pattern.compile("([+-])\\s*" + NUMBER + " days? a week");
    private static final double HUNDRED = 100;

    private final Section section;
    private final LocalDate from;
    private final Optional<LocalDate> until;

    private ChangeReader(Section section) {
        this.section = section;
        this.from = section.needed("from", "2027-01-01").day();
        this.until = section.value("until").map(this::end);
    }

    static List<Change> all(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> new ChangeReader(section.knowing(
                                "from",
                                "until",
                                "psychologists",
                                "case officers",
                                "requests",
                                "refused",
                                "panel",
                                "order of psychologists",
                                "order of case officers"))
                        .changes().stream())
                .toList();
    }

    private LocalDate end(Value value) {
        LocalDate end = value.day();
        if (!end.isAfter(from)) {
            throw value.place().wrong("This is not after 'from'.", "Give the first day on which the change is over.");
        }
        return end;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Team.Who who : Team.Who.values()) {
            section.value(who.words()).map(value -> capacity(who, value)).ifPresent(changes::add);
            section.value("order of " + who.words())
                    .map(value -> value.oneOf(LineOrder.class, LineOrder::words))
                    .map(order -> new Change.Order(who, order, from, until))
                    .ifPresent(changes::add);
        }
        section.value("requests")
                .map(value -> new Change.Requests(factor(value), from, until))
                .ifPresent(changes::add);
        section.value("refused")
                .map(value -> new Change.Refused(value.share(), from, until))
                .ifPresent(changes::add);
        PanelReader.read(section, Panel.WEEKLY)
                .map(panel -> new Change.PanelMeets(panel, from, until))
                .ifPresent(changes::add);
        if (changes.isEmpty()) {
            throw section.place().wrong("Nothing is different here.", "Add a line such as 'psychologists: -30%'.");
        }
        return changes;
    }

    private Change capacity(Team.Who who, Value value) {
        Matcher days = DAYS.matcher(value.text());
        if (days.matches()) {
            return new Change.Capacity(who, 1, signed(days), from, until);
        }
        if (!PER_CENT.matcher(value.text()).matches()) {
            throw value.place()
                    .wrong(
                            "'%s' says neither how much more or less nor how many days.".formatted(value.text()),
                            "Write it as -30%, +20% or +3 days a week.");
        }
        return new Change.Capacity(who, factor(value), 0, from, until);
    }

    private static double factor(Value value) {
        Matcher percent = PER_CENT.matcher(value.text());
        if (!percent.matches() || signed(percent) < -HUNDRED || signed(percent) > HUNDRED * HUNDRED) {
            throw value.place()
                    .wrong("'%s' isn't a change in per cent.".formatted(value.text()), "Write it as +35% or -10%.");
        }
        return 1 + signed(percent) / HUNDRED;
    }

    private static double signed(Matcher matched) {
        return Double.parseDouble(matched.group(1) + matched.group(2));
    }
}

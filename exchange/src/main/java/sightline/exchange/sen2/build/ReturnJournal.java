package sightline.exchange.sen2.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;
import sightline.insight.exemplar.LogEvent;

/**
 * Journeys out of a return. A return has fewer days than a journey: where an event must have happened and its day isn't
 * told, it stands on a day on which it can have happened, with {@code approximate} in its detail. The key of a person is
 * their place in the return, which says nothing about them.
 */
public final class ReturnJournal {

    private final Survey survey;

    /** @param survey the survey of the return */
    public ReturnJournal(Survey survey) {
        this.survey = survey;
    }

    /** The key of a person in the event log. */
    public static String key(int index) {
        return String.format(Locale.ROOT, "P%06d", index);
    }

    /** The key of one of a person's journeys in the event log, the first having the number 0. */
    public static String journey(int index, int number) {
        return String.format(Locale.ROOT, "J%06d%s", index, number == 0 ? "" : "-" + (number + 1));
    }

    /** The events of a person, journey by journey. */
    public List<LogEvent> events(int index, Section person) {
        return journeys(index, person).stream().flatMap(List::stream).toList();
    }

    /** The journeys of a person, one a request. */
    public List<List<LogEvent>> journeys(int index, Section person) {
        List<List<LogEvent>> journeys = new ArrayList<>();
        List<Section> requests = person.all(Block.REQUESTS);
        for (int i = 0; i < requests.size(); i++) {
            Diary diary = new Diary(key(index), journey(index, i));
            RequestJournal.tell(requests.get(i), survey, diary);
            PlanJournal.tell(requests.get(i), survey, diary);
            journeys.add(diary.events());
        }
        return journeys;
    }

    /** What of a person a file of persons has in each of its columns. */
    public static List<String> row(int index, Section person) {
        List<String> cells = new ArrayList<>(List.of(key(index)));
        PersonFile.COLUMNS.forEach(item -> cells.add(person.text(item).orElse("")));
        cells.add("");
        return cells;
    }

    /** The header of a file of persons. */
    public static List<String> header() {
        List<String> cells = new ArrayList<>(List.of("person"));
        PersonFile.COLUMNS.stream().map(Item::element).forEach(cells::add);
        cells.add(PersonFile.SECOND_NEED);
        return cells;
    }
}

package sightline.exchange.sen2.merge;

import java.util.ArrayList;
import java.util.List;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.exchange.sen2.build.ReturnJournal;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;
import sightline.insight.exemplar.LogEvent;

/**
 * A person as a return tells of them, or several returns together.
 *
 * @param index the place, from 1
 * @param title of the return that told of them last
 * @param known what is known beside the journeys
 * @param journeys in the order of the return
 */
public record ToldPerson(int index, String title, PersonOfReturn known, List<ToldJourney> journeys) {

    public ToldPerson {
        journeys = List.copyOf(journeys);
    }

    /** A person of one return. */
    public static ToldPerson of(int index, Section person, Survey survey, String title) {
        List<List<LogEvent>> told = new ReturnJournal(survey).journeys(index, person);
        List<Section> requests = person.all(Block.REQUESTS);
        List<ToldJourney> journeys = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            journeys.add(new ToldJourney(MergedJourney.days(requests.get(i)), told.get(i)));
        }
        return new ToldPerson(index, title, PersonOfReturn.of(person), journeys);
    }
}

package sightline.service.casework.sen2.bring;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.service.casework.known.Source;

/**
 * What a return tells, or several returns together.
 *
 * @param persons in the order of the return
 * @param sources by the title of each return
 */
public record ToldReturn(List<ToldPerson> persons, Map<String, Source> sources) {

    public ToldReturn {
        persons = List.copyOf(persons);
        sources = Map.copyOf(sources);
    }

    /**
     * Reads one return.
     *
     * @throws sightline.exchange.UnusableInput if it is no whole SEN2 message
     */
    public static ToldReturn read(InputStream in, Form form, Source source) {
        List<ToldPerson> persons = new ArrayList<>();
        ReturnReader.read(in, source.name(), form, new Hearer() {
            @Override
            public void header(Section header) {
                // whose it is was looked at when it was handed in
            }

            @Override
            public void person(int index, Section person) {
                persons.add(ToldPerson.of(index, person, form.survey(), source.name()));
            }

            @Override
            public void fault(Fault fault) {
                // is a finding of the check
            }
        });
        return new ToldReturn(persons, Map.of(source.name(), source));
    }
}

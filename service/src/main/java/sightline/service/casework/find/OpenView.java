package sightline.service.casework.find;

import java.util.ArrayList;
import java.util.List;
import sightline.service.page.InWords;
import sightline.service.page.form.Choice;

/**
 * What the page that opens a case shows.
 *
 * @param form as typed
 * @param alike cases of people with the same birthday or the same name
 */
public record OpenView(OpenForm form, List<FoundCase> alike) {

    /** Who it may be: each person once, and somebody else. */
    public List<Choice> whom() {
        List<Choice> whom = new ArrayList<>(alike.stream()
                .map(FoundCase::person)
                .distinct()
                .map(person -> new Choice(
                        person.person(),
                        "It is %s, born %s (%s): open a new journey for them"
                                .formatted(person.name(), InWords.date(person.born()), person.person())))
                .toList());
        whom.add(new Choice(OpenForm.NEW, "It is none of these"));
        return whom;
    }
}

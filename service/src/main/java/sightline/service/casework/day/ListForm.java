package sightline.service.casework.day;

import java.util.List;
import java.util.Optional;
import sightline.service.casework.work.Colleague;
import sightline.service.people.SignedIn;

/**
 * What an address or a form says about the list; anything may be missing.
 *
 * @param officer whose list
 * @param show which part
 * @param name part of a child's name
 * @param organisation that owes advice
 * @param page from 1
 */
record ListForm(
        Optional<String> officer,
        Optional<String> show,
        Optional<String> name,
        Optional<String> organisation,
        Optional<String> page) {

    private static final int LONGEST = 100;

    Choice choice(SignedIn reader, List<Colleague> team) {
        Whose whose = Readers.whose(officer.orElse(""), reader, team);
        return new Choice(
                whose,
                whose.number() == reader.id(),
                Show.of(show.orElse("")),
                cut(name),
                cut(organisation),
                page.filter(text -> text.matches("[1-9]\\d{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static String cut(Optional<String> text) {
        String stripped = text.orElse("").strip();
        return stripped.substring(0, Math.min(LONGEST, stripped.length()));
    }
}

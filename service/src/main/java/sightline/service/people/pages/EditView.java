package sightline.service.people.pages;

import java.util.Optional;
import sightline.service.people.account.Person;

/**
 * What the page that edits a person shows.
 *
 * @param person as saved now
 * @param form as typed, or as saved before anything is typed
 * @param active whether the box is ticked
 * @param theirs what somebody else saved in the meantime, to be compared with the form
 */
public record EditView(Person person, PersonForm form, boolean active, Optional<Person> theirs) {}

package sightline.service.review.witness;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.desk.Inside;

/**
 * A form about a witness.
 *
 * @param inside the review
 * @param id which witness; empty for a new one
 * @param version that was read
 * @param form what it holds
 * @param theirs what somebody else saved meanwhile
 */
public record WitnessView(
        Inside inside, Optional<Long> id, long version, WitnessForm form, Optional<WitnessFile> theirs) {

    /** Where the form is sent. */
    public String action() {
        return path() + id.map(number -> "/" + number).orElse("/new");
    }

    /** The page of all witnesses. */
    public String path() {
        return inside.review().path() + "/witnesses";
    }

    /** What differs between what is saved now and what was typed. */
    public List<Beside> differences() {
        return theirs.map(file -> {
                    WitnessForm saved = WitnessForm.of(file.known());
                    return FIELDS.stream()
                            .map(field -> new Beside(
                                    field.words(),
                                    saved.typed().text(field.value()),
                                    form.typed().text(field.value())))
                            .filter(beside -> !beside.saved().equals(beside.typed()))
                            .toList();
                })
                .orElse(List.of());
    }

    private static final List<Choice> FIELDS = List.of(
            field("source", "Who they are"),
            field("name", "Name"),
            field("shown", "Shown as"),
            field("organisation", "Organisation"),
            field("post", "Post"),
            field("email", "Email"),
            field("called", "Invited or required"),
            field("state", "How far it has come"),
            field("support", "Support"),
            field("interpreter", "Interpreter"),
            field("times", "Times that don’t work"),
            field("consent", "Agreed to"));

    private static Choice field(String name, String words) {
        return new Choice(name, words);
    }
}

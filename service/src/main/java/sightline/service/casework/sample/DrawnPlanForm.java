package sightline.service.casework.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sightline.service.casework.plan.Section;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * The text of a drawn plan as somebody wants to give it out.
 *
 * @param sections one a section
 * @param sure words that look like names and that they say are none
 * @param version of the row that they saw
 */
record DrawnPlanForm(List<String> sections, String sure, long version) {

    static final String SURE = "sure";

    private static final int MOST = 50_000;

    static DrawnPlanForm of(Typed typed) {
        String version = typed.text("version");
        return new DrawnPlanForm(
                Arrays.stream(Section.values())
                        .map(section -> typed.text(section.field()).replace("\r\n", "\n"))
                        .toList(),
                typed.text(SURE),
                version.matches("\\d{1,18}") ? Long.parseLong(version) : 0);
    }

    /** What keeps it from being given out. */
    List<Mistake> mistakes(Veil veil) {
        List<Mistake> mistakes = new ArrayList<>();
        if (sections.stream().allMatch(String::isEmpty)) {
            mistakes.add(new Mistake(
                    Section.A.field(), "Put the text of the plan in, without names, or leave the plan out"));
        }
        boolean isSure = !sure.isEmpty() && sure.equals(named(veil));
        for (Section section : Section.values()) {
            String text = sections.get(section.ordinal());
            List<String> named = veil.namedIn(text);
            if (text.length() > MOST) {
                mistakes.add(new Mistake(
                        section.field(), "Section %s must have at most 50,000 characters".formatted(section.letter())));
            } else if (!named.isEmpty() && !isSure) {
                mistakes.add(new Mistake(
                        section.field(),
                        "Section %s still says “%s”. Take it out before you give the plan out"
                                .formatted(section.letter(), String.join("”, “", named))));
            }
        }
        return List.copyOf(mistakes);
    }

    /** Everything that is still named, so that somebody can say that it is no name here. */
    String named(Veil veil) {
        return sections.stream()
                .flatMap(text -> veil.namedIn(text).stream())
                .distinct()
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}

package sightline.service.library.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.library.book.Said;

/**
 * A field that two people have written: both texts, to be compared.
 *
 * @param label of the field
 * @param saved what is saved now
 * @param typed what was typed and is not saved
 */
public record Both(String label, String saved, String typed) {

    /** The fields in which two readings of a row differ. */
    static List<Both> of(Said saved, Said typed) {
        return Stream.of(
                        new Both("Number", saved.reference(), typed.reference()),
                        new Both("Heading", saved.heading(), typed.heading()),
                        new Both("Recommendation", saved.words(), typed.words()),
                        new Both("Parts", parts(saved), parts(typed)),
                        new Both("To whom", saved.aim().addressee(), typed.aim().addressee()),
                        new Both("By when", saved.aim().due(), typed.aim().due()),
                        new Both(
                                "Answer",
                                saved.answer().reply().words(),
                                typed.answer().reply().words()),
                        new Both(
                                "Reasons",
                                saved.answer().reasons(),
                                typed.answer().reasons()),
                        new Both(
                                "Who answered",
                                saved.answer().responder(),
                                typed.answer().responder()),
                        new Both("What came of it", saved.became(), typed.became()))
                .filter(both -> !both.saved().equals(both.typed()))
                .toList();
    }

    private static String parts(Said said) {
        return said.parts().stream()
                .map(part -> "%s %s".formatted(part.label(), part.words()).strip())
                .collect(Collectors.joining("\n"));
    }
}

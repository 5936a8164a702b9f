package sightline.service.review.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.insight.published.Authority;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;

/**
 * What the page that places an account shows.
 *
 * @param account whose
 * @param listed the authorities to choose from
 * @param authority that is chosen in the list
 * @param code that was typed
 * @param mistakes to mend first
 * @param notice what has just been done
 * @param overtaken whether somebody else placed the account meanwhile
 */
public record PlaceView(
        Placing.Account account,
        List<Authority> listed,
        String authority,
        String code,
        List<Mistake> mistakes,
        Optional<String> notice,
        boolean overtaken) {

    PlaceView(Placing.Account account, List<Authority> listed, String authority, String code, List<Mistake> mistakes) {
        this(account, listed, authority, code, mistakes, Optional.empty(), false);
    }

    PlaceView with(Mistake mistake) {
        return new PlaceView(account, listed, authority, code, List.of(mistake));
    }

    PlaceView withNotice(Optional<String> words) {
        return new PlaceView(account, listed, authority, code, mistakes, words, overtaken);
    }

    PlaceView meanwhile(Placing.Account now) {
        return new PlaceView(now, listed, authority, code, mistakes, notice, true);
    }

    /** The list, with the code that the account has where the list does not know it. */
    public List<Choice> choices() {
        Stream<Choice> known = listed.stream().map(one -> new Choice(one.code(), one.name()));
        Stream<Choice> own = account
                .authority()
                .filter(code -> listed.stream().noneMatch(one -> one.code().equals(code)))
                .map(code -> new Choice(code, "Code " + code))
                .stream();
        return Stream.concat(own, known).toList();
    }

    /** An authority's code as people read it. */
    public String named(String code) {
        return code.isEmpty()
                ? "none"
                : listed.stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> "%s (%s)".formatted(one.name(), code))
                        .findFirst()
                        .orElse("the code " + code);
    }

    /** What was chosen or typed. */
    public String chosen() {
        return code.isBlank() ? authority : code.strip();
    }
}

package sightline.service.casework.team;

import java.util.Optional;

/** What has just been done, told on the page that follows it. */
final class Done {

    private Done() {}

    static Optional<String> words(String done) {
        return switch (done) {
            case "saved" -> Optional.of("The changes are saved.");
            case "taken-in" -> Optional.of("This account works for your authority now. Say where below.");
            case "added" -> Optional.of("The organisation is added. Say below what it answers.");
            case "answers" -> Optional.of("Requests for this advice go there now; open ones went along.");
            case "left" ->
                Optional.of(
                        "It no longer answers this. Open requests went to whoever answers it else, if anybody does.");
            default -> Optional.empty();
        };
    }
}

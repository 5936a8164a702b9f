package sightline.service.improvement.governance;

import java.util.Optional;

/** What a page says after something was saved. */
public final class Saved {

    private Saved() {}

    /** The sentence for a word in the address. */
    public static Optional<String> notice(String done) {
        return switch (done) {
            case "saved" -> Optional.of("It is saved.");
            case "added" -> Optional.of("It is added.");
            case "held" -> Optional.of("It is saved. What the post owns stays with the post.");
            case "left" ->
                Optional.of(
                        "It is saved, and their name is gone from these pages. Nobody holds the post now; say who does as soon as you know.");
            default -> Optional.empty();
        };
    }
}

package sightline.service.people.pages;

import java.util.Optional;

/** What has just been done, told on the page that follows it; the address says which. */
final class Notice {

    private Notice() {}

    static Optional<String> of(String done) {
        return switch (done) {
            case "signed-out" -> Optional.of("You are signed out.");
            case "password-changed" -> Optional.of("Your password is changed. Sign in with the new one.");
            case "password-chosen" -> Optional.of("Your password is set. Sign in with it.");
            case "saved" -> Optional.of("The changes are saved.");
            default -> Optional.empty();
        };
    }
}

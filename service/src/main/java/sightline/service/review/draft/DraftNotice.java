package sightline.service.review.draft;

import java.util.Optional;

/** What has just been done to a draft, told on the page that follows. */
final class DraftNotice {

    private DraftNotice() {}

    static Optional<String> of(String done) {
        return switch (done) {
            case "shared" -> Optional.of("The draft is shared. Its readers find it under Drafts when they sign in.");
            case "answered" -> Optional.of("Your answer is kept. The reader sees it beside their comment.");
            case "ended" -> Optional.of("This reader can no longer open the draft. What they said stays.");
            case "closed" -> Optional.of("The draft takes no more comments.");
            default -> Optional.empty();
        };
    }
}

package sightline.service.review.finding.page;

import java.util.Optional;

/** What has just been done, told on the page that follows it; the address says which. */
final class FindingNotice {

    private FindingNotice() {}

    static Optional<String> of(String done) {
        return switch (done) {
            case "added" -> Optional.of("It is added, at the end of its theme.");
            case "saved" -> Optional.of("The changes are saved.");
            case "withdrawn" -> Optional.of("It is taken back. You can put it back from ‘Taken back’.");
            case "restored" -> Optional.of("It is back where it stood.");
            case "sent" -> Optional.of("It is kept that this quick win was sent. It stays in the report, marked.");
            default -> Optional.empty();
        };
    }
}

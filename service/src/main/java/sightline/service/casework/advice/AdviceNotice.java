package sightline.service.casework.advice;

import java.util.Optional;

/** What has just been done, told on the page that follows; the address says which. */
final class AdviceNotice {

    private AdviceNotice() {}

    static Optional<String> of(String done) {
        return switch (done) {
            case "saved" ->
                Optional.of("Your draft is saved. Nobody outside your organisation sees it until you send it.");
            case "sent" -> Optional.of("Your advice is sent. The case officer has it now.");
            case "missed" -> Optional.of("The missed appointment is written down. The case officer sees it.");
            case "asked" ->
                Optional.of("Your question is sent to the case officer. The answer will stand on this page.");
            default -> Optional.empty();
        };
    }
}

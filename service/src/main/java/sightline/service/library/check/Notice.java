package sightline.service.library.check;

import java.util.Optional;

/** What has just been done with a paper, told on the page that follows; the address says which. */
public final class Notice {

    private Notice() {}

    /** The sentence for what an address says. */
    public static Optional<String> of(String done) {
        return switch (done) {
            case "kept" -> Optional.of("The paper is read. Compare each row with its passage, then accept it.");
            case "accept" -> Optional.of("Accepted. Everybody can find it in the library now.");
            case "strike" -> Optional.of("Struck out. Nobody else sees it.");
            case "put-back" -> Optional.of("Put back. Look at it again before you accept it.");
            case "corrected" -> Optional.of("The correction is saved.");
            case "described" -> Optional.of("The changes are saved.");
            case "removed" -> Optional.of("The paper is taken out of the library.");
            case "overtaken" ->
                Optional.of(
                        "Somebody else has changed or decided a row meanwhile, so that row stays as it is now. Look at it again.");
            case "in-use" -> Optional.of("Something of this paper is accepted, so it stays. Strike that out first.");
            default -> Optional.empty();
        };
    }
}

package sightline.service.casework.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page that finds cases shows.
 *
 * @param typed what was looked for
 * @param cases of this page
 * @param all how many fit
 * @param page from 1
 * @param officers names of accounts by number
 */
public record FindView(String typed, List<FoundCase> cases, int all, int page, Map<Long, String> officers) {

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(all, Finder.PAGE));
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return !typed.isBlank();
    }

    /** Who has a case. */
    public String officer(FoundCase found) {
        return found.officer()
                .map(id -> officers.getOrDefault(id, "somebody who has left"))
                .orElse("Nobody yet");
    }

    /** The address of another page of the same answer. */
    public Optional<String> address(int other) {
        return other < 1 || other > pages()
                ? Optional.empty()
                : Optional.of("/cases?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=" + other);
    }
}

package sightline.service.improvement.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.improvement.book.Post;
import sightline.service.page.form.Typed;

/**
 * Which actions somebody wants to see.
 *
 * @param typed as it stands in the address
 */
public record PlanFilter(Typed typed) {

    private static final List<String> KEYS = List.of("stage", "post", "strategy", "board", "paper", "only");

    /** The value of a field, for the form. */
    public String text(String key) {
        return typed.text(key);
    }

    /** Whether every action is wanted. */
    public boolean isOpen() {
        return KEYS.stream().allMatch(key -> typed.some(key).isEmpty());
    }

    /** The actions that are wanted. */
    public List<Planned> of(PlanBook book) {
        return book.actions().stream().filter(planned -> wants(book, planned)).toList();
    }

    private boolean wants(PlanBook book, Planned planned) {
        return typed.some("stage").map(planned.action().stage().name()::equals).orElse(true)
                && is("post", planned.action().post().map(Post::id))
                && typed.some("strategy").map(one -> under(book, planned, one)).orElse(true)
                && is("board", book.board(planned))
                && typed.some("paper").map(one -> from(book, planned, one)).orElse(true)
                && only(book, planned);
    }

    private boolean is(String key, Optional<Long> value) {
        return typed.some(key)
                .map(wanted -> wanted.equals(value.map(String::valueOf).orElse("none")))
                .orElse(true);
    }

    private static boolean under(PlanBook book, Planned planned, String wanted) {
        Optional<Long> strategy = planned.action().strategy();
        return wanted.equals("none")
                ? strategy.isEmpty()
                : strategy.map(book.governance()::upwards).orElse(List.of()).stream()
                        .anyMatch(one -> String.valueOf(one.id()).equals(wanted));
    }

    private static boolean from(PlanBook book, Planned planned, String wanted) {
        return book.papers(planned.action()).stream()
                .anyMatch(paper -> String.valueOf(paper.id()).equals(wanted));
    }

    private boolean only(PlanBook book, Planned planned) {
        return switch (typed.text("only")) {
            case "stalled" -> !book.stalls(planned).isEmpty();
            case "late" -> book.isLate(planned);
            case "orphan" -> book.isOrphan(planned);
            default -> true;
        };
    }

    /** The address of the plan with this filter, as another view shows it. */
    public String address(String view) {
        String query = KEYS.stream()
                .filter(key -> typed.some(key).isPresent())
                .map(key -> key + "=" + URLEncoder.encode(typed.text(key), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String whole = view.equals("table") ? query : "view=" + view + (query.isEmpty() ? "" : "&" + query);
        return "/plan" + (whole.isEmpty() ? "" : "?" + whole);
    }
}

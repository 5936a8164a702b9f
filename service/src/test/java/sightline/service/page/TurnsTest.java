package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(60)
final class TurnsTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final Turns turns = new Turns(1, FOR_EVER);

    @Test
    void pages_are_made_in_the_order_in_which_they_were_asked_for() throws Exception {
        List<String> pages = IntStream.range(0, 20).mapToObj(n -> "/" + n).toList();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            ask(turns, "GET", "/first", (request, response) -> {
                for (String page : pages) {
                    readers.submit(() -> {
                        ask(turns, "GET", page, making(page));
                        return page;
                    });
                    untilSoManyWait(pages.indexOf(page) + 1);
                }
                made.add("/first");
            });
        }
        assertThat(made).first().isEqualTo("/first");
        assertThat(made.subList(1, made.size())).isEqualTo(pages);
    }

    @Test
    void a_static_file_waits_for_nobody() throws Exception {
        ask(turns, "GET", "/day", (request, response) -> ask(turns, "GET", "/static/a.css", making("a.css")));
        assertThat(made).containsExactly("a.css");
    }

    @Test
    void what_somebody_sends_waits_for_nobody_since_it_may_come_slowly() throws Exception {
        ask(turns, "GET", "/day", (request, response) -> ask(turns, "POST", "/cases/1/documents", making("kept")));
        assertThat(made).containsExactly("kept");
    }

    @Test
    void a_page_that_is_being_told_has_given_its_place_back() throws Exception {
        ask(turns, "GET", "/day", (request, response) -> {
            response.getOutputStream();
            response.getOutputStream();
            ask(turns, "GET", "/cases", (again, other) -> {
                other.getWriter();
                ask(turns, "HEAD", "/find", making("/find"));
            });
        });
        assertThat(made).containsExactly("/find");
    }

    @Test
    void a_page_that_fails_gives_its_place_back() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> ask(turns, "GET", "/day", (request, response) -> {
                    throw new IllegalStateException("a fault of ours");
                }));
        ask(turns, "GET", "/day", making("/day"));
        assertThat(made).containsExactly("/day");
    }

    @Test
    void who_has_no_patience_left_goes_in_all_the_same_and_takes_nobody_s_place() throws Exception {
        Turns hasty = new Turns(1, Duration.ZERO);
        ask(hasty, "GET", "/day", (request, response) -> ask(hasty, "GET", "/cases", making("/cases")));
        ask(hasty, "GET", "/day", making("/day"));
        assertThat(made).containsExactly("/cases", "/day");
    }

    private FilterChain making(String page) {
        return (request, response) -> made.add(page);
    }

    private void untilSoManyWait(int readers) {
        while (turns.waiting() < readers) {
            Thread.onSpinWait();
        }
    }

    private static void ask(Turns turns, String method, String page, FilterChain chain)
            throws IOException, ServletException {
        turns.doFilter(new MockHttpServletRequest(method, page), new MockHttpServletResponse(), chain);
    }
}

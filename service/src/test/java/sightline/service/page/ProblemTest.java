package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_FOUND|Page not found|If you typed the web address",
                "FORBIDDEN|You do not have access to this page|ask your Sightline administrator",
                "BAD_REQUEST|We could not understand that request|Go back and try again",
                "METHOD_NOT_ALLOWED|We could not understand that request|Go back and try again",
                "SERVICE_UNAVAILABLE|The database is away for a moment|Wait a minute and load the page again",
                "INTERNAL_SERVER_ERROR|Sorry, there is a problem with the service|Try again in a minute"
            })
    void each_failure_says_what_happened_and_what_to_do_next(HttpStatus status, String title, String next) {
        ModelAndView view =
                new ErrorPages().resolveErrorView(new MockHttpServletRequest(), status, Map.of("message", "secret"));

        assertThat(view.getStatus()).isEqualTo(status);
        Document page = Rendered.page(String.valueOf(view.getViewName()), "problem", Problem.of(status));
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.title()).isEqualTo(title + " – Sightline");
        assertThat(page.select("main").text()).contains(next);
        assertThat(page.select("main a").eachAttr("href")).contains("/");
        assertThat(page.text()).doesNotContain("secret", "Exception");
    }

    /** Every other status of the 4xx and 5xx kind ends on a page of words too. */
    @ParameterizedTest
    @EnumSource(HttpStatus.class)
    void no_status_is_without_words(HttpStatus status) {
        assertThat(Problem.of(status).sentences()).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
        assertThat(Problem.of(status).title()).doesNotEndWith(".").isNotBlank();
    }

    @Test
    void a_database_that_is_away_is_a_503() {
        ModelAndView view = new DatabaseAway().away();
        assertThat(view.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(view.getModel()).containsEntry("problem", Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
    }
}

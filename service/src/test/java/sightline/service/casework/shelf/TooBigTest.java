package sightline.service.casework.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Only where returns are handed in may a form be long. */
final class TooBigTest {

    private static final String FILES = "multipart/form-data; boundary=sl";

    /** A form that says how long it is; -1 where it doesn't say. */
    private static final class Form extends MockHttpServletRequest {

        private final long megabytes;

        Form(String path, String type, long megabytes) {
            super("POST", path);
            this.megabytes = megabytes;
            setContentType(type);
        }

        @Override
        public long getContentLengthLong() {
            return megabytes < 0 ? -1 : DataSize.ofMegabytes(megabytes).toBytes();
        }
    }

    private static MockHttpServletResponse answer(Form form) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new TooBig(DataSize.ofMegabytes(202)).doFilter(form, response, new MockFilterChain());
        return response;
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/1/documents, 62, /documents/too-big",
        "/returned, 150, /documents/too-big",
        "/return/1/notes/P9, 150, /documents/too-big",
        "/cases/1/documents, -1, /documents/too-big",
        "/return, 203, /return?refused=too-big"
    })
    void what_is_too_long_is_led_to_where_that_is_said(String path, long megabytes, String to)
            throws ServletException, IOException {
        MockHttpServletResponse response = answer(new Form(path, FILES, megabytes));
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"/cases/1/documents, 61", "/return, 150", "/return, 202", "/return, -1"})
    void what_is_not_is_let_through(String path, long megabytes) throws ServletException, IOException {
        assertThat(answer(new Form(path, FILES, megabytes)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void forms_without_files_need_not_say_how_long_they_are(long megabytes) throws ServletException, IOException {
        assertThat(answer(new Form("/sign-in", "application/x-www-form-urlencoded", megabytes))
                        .getStatus())
                .isEqualTo(200);
    }
}

package sightline.service.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.SessionRepositoryFilter;

final class SavedOnceTest {

    private final Map<String, Session> kept = new ConcurrentHashMap<>();
    private final List<String> looks = new ArrayList<>();
    private final MapSession session = new MapSession();
    private final SessionRepositoryFilter<MapSession> sessions =
            new SessionRepositoryFilter<>(new MapSessionRepository(kept) {
                @Override
                public @Nullable MapSession findById(String id) {
                    looks.add(id);
                    return super.findById(id);
                }
            });

    @Test
    void a_session_that_was_saved_before_the_answer_is_not_looked_up_again_after_it() throws Exception {
        ask(new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                request.getSession().setAttribute("seen", "yes");
                response.setContentLength(1);
                response.getOutputStream().write('a');
                response.flushBuffer();
            }
        });
        assertThat(looks).hasSize(1);
        assertThat(saved("seen")).isEqualTo("yes");
    }

    @Test
    void a_session_is_saved_after_an_answer_that_has_not_begun() throws Exception {
        ask(new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                request.getSession().setAttribute("seen", "yes");
            }
        });
        assertThat(saved("seen")).isEqualTo("yes");
    }

    private Object saved(String name) {
        return String.valueOf(
                (Object) Objects.requireNonNull(kept.get(session.getId())).getAttribute(name));
    }

    private void ask(Servlet page) throws Exception {
        kept.put(session.getId(), session);
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(SessionCookie.serializer());
        sessions.setHttpSessionIdResolver(cookies);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/day");
        MockHttpServletResponse other = new MockHttpServletResponse();
        SessionCookie.serializer().writeCookieValue(new CookieValue(request, other, session.getId()));
        Cookie cookie = Objects.requireNonNull(other.getCookie(SessionCookie.NAME));
        request.setCookies(cookie);
        new MockFilterChain(page, sessions, new SavedOnce()).doFilter(request, new MockHttpServletResponse());
    }
}

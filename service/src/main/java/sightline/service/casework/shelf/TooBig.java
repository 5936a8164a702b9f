package sightline.service.casework.shelf;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is far too big before anything of it is read, and leads to a page that says so. Read later it would only
 * seem that a form had expired.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class TooBig extends OncePerRequestFilter {

    private final DataSize most;

    TooBig(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            response.setHeader(HttpHeaders.LOCATION, TooBigPage.PATH);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}

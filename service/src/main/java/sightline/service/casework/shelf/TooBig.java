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

    /** Where returns to the Department are handed in, which are read as a stream and may be long. */
    private static final String RETURNS = "/return";

    private static final DataSize DOCUMENT = DataSize.ofMegabytes(61);

    private final DataSize most;

    TooBig(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isReturn = request.getRequestURI().equals(RETURNS);
        long length = request.getContentLengthLong();
        if (length > (isReturn ? most : DOCUMENT).toBytes() || !isReturn && length < 0 && isForm(request)) {
            response.setHeader(HttpHeaders.LOCATION, isReturn ? RETURNS + "?refused=too-big" : TooBigPage.PATH);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form with files. Browsers say how long it is; whoever doesn't could go on for ever. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }
}

package sightline.service.page;

import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a lost database from every other failure: the reader need only wait. */
@ControllerAdvice
class DatabaseAway {

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView away() {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        return new ModelAndView("page/problem", Map.of("problem", Problem.of(status)), status);
    }
}

package sightline.service.review.session;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.review.book.Session;

/**
 * What people write down about a session.
 *
 * @param kind a day of hearings, a meeting or a visit
 * @param title what it is called
 * @param day when
 * @param place where
 * @param time from when to when, of a meeting or a visit
 */
public record NewSession(Session.Kind kind, String title, LocalDate day, String place, Optional<Span> time) {}

package sightline.service.review.timetable;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import sightline.service.review.session.Span;
import sightline.service.time.WallClock;

/**
 * An entry for somebody's calendar. It holds no name of another witness, because calendars are seen by many.
 *
 * @param uid the same each time the entry is given out, so that a later one takes its place
 * @param sequence grows with each change
 * @param title what the calendar shows
 * @param day when
 * @param time from when to when; all day where it is not known yet
 * @param place where
 * @param words what else to know
 */
record Invitation(
        String uid, int sequence, String title, LocalDate day, Optional<Span> time, String place, String words) {

    /** As an iCalendar file (RFC 5545); times are written in UTC, so no table of time zones has to be right. */
    String file(Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sightline//Reviews//EN");
        calendar.setMethod(Method.publish());
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(title);
        event.setLocation(place);
        event.setDescription(words);
        event.setClassification(Classification.private_());
        if (time.isPresent()) {
            event.setDateStart(at(time.get().from()));
            event.setDateEnd(at(time.get().until()));
        } else {
            // A day without a time is written as this computer's calendar has it, so it is handed over in that.
            event.setDateStart(java.sql.Date.valueOf(day), false);
        }
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private Date at(LocalTime time) {
        return Date.from(day.atTime(time).atZone(WallClock.LONDON).toInstant());
    }
}

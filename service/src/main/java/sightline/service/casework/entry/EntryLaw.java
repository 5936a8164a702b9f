package sightline.service.casework.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.event.Happened;
import sightline.journey.event.Reading;
import sightline.journey.reckoner.Answer;
import sightline.service.casework.file.ExceptionLine;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Note;

/** Whether something may be written down on a case, or why not. */
@Component
public final class EntryLaw {

    private final CaseLaw law;

    EntryLaw(CaseLaw law) {
        this.law = law;
    }

    /** Whether an event of that name may be written down for a day. */
    Answer may(CaseFile file, EventName event, LocalDate day) {
        Answer before = Before.answer(file.journey(), event, day);
        return before.isYes() ? law.may(file.journey(), event, day) : before;
    }

    /** What stands against a note beyond what the journal itself looks at. */
    Optional<String> against(CaseFile file, Note note, LocalDate today) {
        if (note.day().isAfter(today)) {
            return Optional.empty();
        }
        Happened happened = new Happened(file.id(), note.event(), note.day(), today, note.detail());
        return switch (Events.read(happened)) {
            case Reading.Refused _ -> Optional.empty();
            case Reading.Understood(Event event) -> against(file, event, today);
        };
    }

    private Optional<String> against(CaseFile file, Event event, LocalDate today) {
        for (Answer answer : List.of(
                Before.answer(file.journey(), event.name(), event.date()), Before.wasAsked(file.journey(), event))) {
            if (answer instanceof Answer.No no) {
                return Optional.of(no.why());
            }
        }
        return event instanceof ExceptionRecorded exception ? liftsNothing(file, exception, today) : Optional.empty();
    }

    /** An exception that lifts no limit of its journey is no exception: the reason for each limit. */
    private Optional<String> liftsNothing(CaseFile file, ExceptionRecorded exception, LocalDate today) {
        ExceptionLine line = ExceptionLine.of(exception, law.clocks(file.journeyWith(exception), today));
        return line.lifts().isEmpty()
                ? Optional.of(
                        line.leaves().isEmpty()
                                ? "This ground lifts no limit of this case: none of its clocks allows an exception."
                                : "This ground lifts no limit of this case. " + String.join(" ", line.leaves()))
                : Optional.empty();
    }
}

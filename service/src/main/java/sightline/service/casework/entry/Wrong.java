package sightline.service.casework.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sightline.journey.event.Corrected;
import sightline.journey.event.Correction;
import sightline.journey.event.Corrections;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.Happened;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Written;

/**
 * An event that is to be put right, as it stands now.
 *
 * @param written as it was written
 * @param now as it stands
 * @param which place it has among the events of its name and day as they stand
 */
record Wrong(Written written, Event now, int which) {

    /** The event of that number, if it still stands and is no correction itself. */
    static Optional<Wrong> of(CaseFile file, int number) {
        if (number < 1 || number > file.seen()) {
            return Optional.empty();
        }
        Written written = file.written().get(number - 1);
        if (written.event() instanceof Correction) {
            return Optional.empty();
        }
        List<Corrected> traced = Corrections.traced(file.journey());
        int place = IntStream.range(0, traced.size())
                .filter(i -> traced.get(i).written() == written.event())
                .findFirst()
                .orElse(-1);
        return place < 0
                ? Optional.empty()
                : traced.get(place).now().map(now -> {
                    int which = (int) IntStream.rangeClosed(0, place)
                            .filter(i -> traced.get(i)
                                    .now()
                                    .filter(other -> other.name() == now.name()
                                            && other.date().equals(now.date()))
                                    .isPresent())
                            .count();
                    return new Wrong(written, now, which);
                });
    }

    /** What is written to put it right. */
    Happened correction(CorrectionForm form, String by, LocalDate today) {
        StringBuilder detail =
                new StringBuilder("event=%s;on=%s;which=%d".formatted(now.name().written(), now.date(), which));
        form.right().ifPresent(right -> {
            if (!right.date().equals(now.date())) {
                detail.append(";happenedOn=").append(right.date());
            }
            if (!right.at().detail().equals(now.at().detail())) {
                detail.append(";detail=")
                        .append(Detail.escaped(right.at().detail().written()));
            }
        });
        detail.append(";reason=").append(Detail.escaped(form.typed().text(CorrectionForm.REASON)));
        detail.append(";by=").append(Detail.escaped(by));
        return new Happened(now.at().journey(), form.name(), today, today, new Detail(detail.toString()));
    }
}

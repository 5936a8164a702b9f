package sightline.service.casework.sen2.bring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.exchange.sen2.form.Form;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.known.Source;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptReturns;
import sightline.service.casework.sen2.ReturnIntake;

/** Brings a return that was handed in into the cases, once, and throws the file away. */
@Component
public final class BringReturns {

    private final Gate gate;
    private final KeptReturns kept;
    private final ReturnBringing bringing;
    private final BroughtRows rows;
    private final Clock clock;

    BringReturns(Gate gate, KeptReturns kept, ReturnBringing bringing, BroughtRows rows, Clock clock) {
        this.gate = gate;
        this.kept = kept;
        this.bringing = bringing;
        this.rows = rows;
        this.clock = clock;
    }

    /** Where a return stands between its check and the cases. */
    public enum Where {
        /** It can be brought in. */
        WAITS,
        /** It was brought in. */
        BROUGHT,
        /** The file is gone, and was not brought in. */
        GONE
    }

    /** Where a return stands. */
    public Where where(Desk desk, HandedIn handed) {
        return gate.at(
                desk,
                () -> rows.find(desk, handed.id()).isPresent()
                        ? Where.BROUGHT
                        : kept.isThere(desk, handed.id()) ? Where.WAITS : Where.GONE);
    }

    /** What would come in; nothing where the file is gone. */
    public Optional<Plan> plan(Desk desk, HandedIn handed) {
        return gate.at(desk, () -> kept.find(desk, handed.id()))
                .map(opened -> bringing.plan(desk, read(handed, opened)));
    }

    /**
     * Brings it in.
     *
     * @return whether it is in now; not where the file is gone, or somebody wrote into one of its cases at the same moment
     */
    public boolean bring(Desk desk, HandedIn handed) {
        try {
            return gate.at(desk.carriedOut(), () -> {
                Optional<ReturnIntake.Opened> opened = kept.find(desk, handed.id());
                if (opened.isEmpty() || !kept.takeOut(desk, handed.id())) {
                    return rows.find(desk, handed.id()).isPresent();
                }
                ReturnBringing.Done done = bringing.write(desk, read(handed, opened.get()), Progress.SILENT);
                rows.add(desk, handed.id(), done, LocalDate.ofInstant(clock.instant(), clock.getZone()));
                bringing.tell(desk, Optional.of("return:" + handed.id()), done);
                return true;
            });
        } catch (DuplicateKeyException overtaken) {
            return false;
        }
    }

    /** What came of it; nothing where it was not brought in. */
    public Optional<Brought> brought(Desk desk, HandedIn handed) {
        return gate.at(desk, () -> rows.find(desk, handed.id()));
    }

    /** What the cases say differently, in the order of the return. */
    public List<Difference> differences(Desk desk, HandedIn handed) {
        return gate.at(desk, () -> rows.differences(desk, handed.id()));
    }

    private static ToldReturn read(HandedIn handed, ReturnIntake.Opened opened) {
        Form form = Form.of(handed.year()).orElseThrow();
        Source source = new Source(
                Optional.of(handed.year()),
                handed.name(),
                handed.sent().sha256(),
                form.survey().day(),
                handed.came().day());
        try (InputStream in = opened.open()) {
            return ToldReturn.read(in, form, source);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept return could not be read", e);
        }
    }
}

package sightline.service.casework.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.plan.PlanKind;
import sightline.service.casework.plan.PlanText;
import sightline.service.casework.plan.PlanVersion;
import sightline.service.casework.plan.PlanVersions;
import sightline.service.casework.plan.Section;

/** Reads a drawn plan: its latest final text, and the same with names taken out. */
@Component
public final class DrawnPlans {

    private final Cases cases;
    private final PlanVersions versions;
    private final KnownNames names;

    DrawnPlans(Cases cases, PlanVersions versions, KnownNames names) {
        this.cases = cases;
        this.versions = versions;
        this.names = names;
    }

    /**
     * A plan that was read.
     *
     * @param file of the case
     * @param original the latest final text; empty where none is kept
     * @param veil what takes out of it what must not be read
     */
    record Read(CaseFile file, PlanText original, Veil veil) {

        /** Its sections with what the case's own data knows taken out. */
        List<String> veiled() {
            return Arrays.stream(Section.values())
                    .map(section -> veil.over(original.at(section)))
                    .toList();
        }
    }

    /** A plan as a page shows it; the record keeps who has seen it. */
    Optional<Read> show(Desk desk, String journey) {
        return cases.show(desk, journey, "sample")
                .map(file -> new Read(file, text(desk, journey), names.of(desk, file)));
    }

    /** The sections of a plan with what the case's own data knows taken out, for a demonstration. */
    public List<String> veiled(Desk desk, String journey) {
        return show(desk, journey).map(Read::veiled).orElse(List.of());
    }

    private PlanText text(Desk desk, String journey) {
        return versions.of(desk, journey).stream()
                .filter(version -> version.kind() == PlanKind.FINAL || version.kind() == PlanKind.AMENDED)
                .findFirst()
                .map(PlanVersion::text)
                .orElse(PlanText.EMPTY);
    }
}

package sightline.service.review.scene;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.Publications;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.ReportTexts;
import sightline.service.review.report.source.Slot;
import sightline.service.review.scene.SceneFile.Row;

/** Writes a group's own words into the report of an invented review, and publishes it. */
@Component
final class ScenePrint {

    private final ReportTexts texts;
    private final Publications publications;

    ScenePrint(ReportTexts texts, Publications publications) {
        this.texts = texts;
        this.publications = publications;
    }

    /** Publishes a report whose words are there already, once, on a day. */
    void publish(Inside inside, LocalDate day) {
        if (publications.latest(inside).isEmpty()
                && publications.publish(inside, 0, "", day) instanceof Publications.Outcome.Refused refused) {
            throw new IllegalStateException("the invented report can't be published: " + refused.refusals());
        }
    }

    /** Publishes a report, once. */
    void publish(Inside inside, String folder) {
        if (publications.latest(inside).isEmpty()) {
            Map<Slot, OwnWords.Written> words = new EnumMap<>(Slot.class);
            for (Row row : SceneFile.read(folder + "/report.txt")) {
                words.put(Slot.valueOf(row.text(0)), new OwnWords.Written(row.text(1), 0));
            }
            texts.keep(inside, words);
            publications.publish(inside, 0, "");
        }
    }
}

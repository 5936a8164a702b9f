package sightline.service.watch.england;

import org.springframework.stereotype.Component;
import sightline.service.watch.Knowledge;

/** The England answer from what is known today. */
@Component
class EnglandToday {

    private final Knowledge knowledge;

    EnglandToday(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    EnglandAnswer answer() {
        return knowledge.answer(
                "england",
                EnglandAnswer.class,
                today -> EnglandQuestion.answer(
                        today.contents().facts(), today.known().panel()));
    }
}

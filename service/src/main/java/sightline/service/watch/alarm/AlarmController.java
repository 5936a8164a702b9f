package sightline.service.watch.alarm;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.insight.published.Authority;
import sightline.insight.published.Panel;
import sightline.insight.warning.BackTest;
import sightline.insight.warning.Event;
import sightline.service.people.OpenToAll;
import sightline.service.watch.Knowledge;

/** How good is the alarm? */
@Controller
@OpenToAll
class AlarmController {

    private static final int REDRAWS = 1000;
    private static final long SEED = 20;

    private final Knowledge knowledge;

    AlarmController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/alarm")
    String page(Model model) {
        model.addAttribute("page", new AlarmPage(record()));
        return "watch/alarm";
    }

    /** The ranges take about a second to draw, so they are drawn before somebody asks. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.startVirtualThread(this::record);
    }

    private AlarmAnswer record() {
        return knowledge.answer("alarm", AlarmAnswer.class, AlarmController::answer);
    }

    private static AlarmAnswer answer(Knowledge.Today today) {
        Panel panel = today.known().panel();
        return new AlarmAnswer(
                BackTest.run(panel, Event.FALL_BELOW_30, REDRAWS, SEED),
                BackTest.run(panel, Event.COLLAPSE, REDRAWS, SEED),
                today.contents().facts().authorities().stream()
                        .collect(Collectors.toMap(Authority::code, Authority::name)));
    }
}

package sightline.service.casework.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import sightline.journey.event.EventName;
import sightline.journey.reckoner.Answer;
import sightline.service.casework.field.Field;
import sightline.service.casework.field.Fields;
import sightline.service.casework.field.Filled;
import sightline.service.casework.field.FormLists;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Standing;
import sightline.service.casework.journal.Written;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/** The pages on which an event is written down, in each state that they can be in. */
@Component
final class EntryForms {

    private final EntryLaw law;
    private final FormLists lists;
    private final AccountNames accounts;

    EntryForms(EntryLaw law, FormLists lists, AccountNames accounts) {
        this.law = law;
        this.lists = lists;
        this.accounts = accounts;
    }

    /**
     * A form that was sent.
     *
     * @param event what happened
     * @param typed the fields
     * @param filled what they come to
     */
    record Sent(EventName event, Typed typed, Filled filled) {}

    /** What may be written down, and why not the rest. */
    ModelAndView choose(CaseFile file, LocalDate today) {
        List<ChooseView.Group> may = new ArrayList<>();
        List<ChooseView.Group> mayNot = new ArrayList<>();
        Groups.all().forEach((name, events) -> {
            List<ChooseView.Way> ways =
                    events.stream().map(event -> way(file, event, today)).toList();
            add(may, name, ways.stream().filter(way -> way.why().isEmpty()).toList());
            add(mayNot, name, ways.stream().filter(way -> !way.why().isEmpty()).toList());
        });
        String state = Standing.of(file.journey(), today).state().words();
        return new ModelAndView("casework/choose", "view", new ChooseView(file, state, may, mayNot));
    }

    private static void add(List<ChooseView.Group> groups, String name, List<ChooseView.Way> ways) {
        if (!ways.isEmpty()) {
            groups.add(new ChooseView.Group(name, ways));
        }
    }

    private ChooseView.Way way(CaseFile file, EventName event, LocalDate today) {
        return new ChooseView.Way(event, law.may(file, event, today) instanceof Answer.No no ? no.why() : "");
    }

    ModelAndView empty(Desk desk, CaseFile file, EventName event, LocalDate today) {
        Typed typed = Typed.NOTHING.with(Filled.HAPPENED, today).with("seen", String.valueOf(file.seen()));
        Optional<String> warning = Optional.of(way(file, event, today).why()).filter(why -> !why.isEmpty());
        return page(
                new EntryView(file, event, typed, List.of(), lists(desk, event, warning), Optional.empty()),
                HttpStatus.OK);
    }

    ModelAndView mend(Desk desk, CaseFile file, Sent sent, List<Mistake> mistakes) {
        return page(
                new EntryView(
                        file,
                        sent.event(),
                        sent.typed(),
                        mistakes,
                        lists(desk, sent.event(), Optional.empty()),
                        Optional.empty()),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView refused(Desk desk, CaseFile file, Sent sent, String why) {
        return mend(desk, file, sent, List.of(EntryPage.refusal(why)));
    }

    ModelAndView overtaken(Desk desk, CaseFile file, Sent sent, List<Written> since) {
        EntryView.Others others = new EntryView.Others(
                since,
                accounts.of(since.stream().flatMap(one -> one.author().stream()).toList()),
                sent.filled().detail());
        int seen = since.stream().mapToInt(Written::number).max().orElse(file.seen());
        return page(
                new EntryView(
                        file,
                        sent.event(),
                        sent.typed().with("seen", String.valueOf(seen)),
                        List.of(),
                        lists(desk, sent.event(), Optional.empty()),
                        Optional.of(others)),
                HttpStatus.CONFLICT);
    }

    /** The lists that this event's fields choose from; settings also where others' words may name one. */
    EntryView.Lists lists(Desk desk, EventName event, Optional<String> warning) {
        boolean asksAdviser = Fields.of(event).stream().anyMatch(field -> field.kind() == Field.Kind.ADVISER);
        return new EntryView.Lists(
                asksAdviser ? lists.advisers(desk.authority()) : List.of(), lists.settings(desk.authority()), warning);
    }

    private static ModelAndView page(EntryView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/entry", "view", view);
        page.setStatus(status);
        return page;
    }
}

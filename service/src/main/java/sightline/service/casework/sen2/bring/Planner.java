package sightline.service.casework.sen2.bring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.merge.BesideCase;
import sightline.exchange.sen2.merge.Judged;
import sightline.exchange.sen2.merge.ToldJourney;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Journey;
import sightline.service.casework.journal.Person;
import sightline.service.page.InWords;

/** Works out what of a return comes into the cases, child by child. */
final class Planner {

    private final Folk folk;
    private final Map<String, List<Journey>> journeys;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Sums sums = new Sums();

    /**
     * @param folk whom the cases know
     * @param journeys by the key of the person
     * @param today events after it are left out
     */
    Planner(Folk folk, Map<String, List<Journey>> journeys, LocalDate today) {
        this.folk = folk;
        this.journeys = journeys;
        this.today = today;
    }

    Plan plan(List<ToldPerson> told) {
        told.forEach(this::person);
        return new Plan(steps, differences, sums.counts());
    }

    private void person(ToldPerson told) {
        switch (folk.match(told)) {
            case Match.Unclear(String caseSays, String returnSays) -> {
                sums.leftOut++;
                differences.add(new Difference(told.index(), "", "", caseSays, returnSays));
            }
            case Match.One(String person) -> {
                if (isFirst(told, Stream.of("person " + person))) {
                    known(told, person);
                }
            }
            case Match.Nobody _ -> {
                if (isFirst(told, names(told))) {
                    sums.newcomers++;
                    steps.add(new Step(told, Optional.empty(), false, fresh(told.journeys()), List.of()));
                }
            }
        }
    }

    /** Nobody takes two people of one return for one without being told. */
    private boolean isFirst(ToldPerson told, Stream<String> names) {
        List<String> all = names.toList();
        Optional<Integer> before = all.stream()
                .flatMap(name -> Optional.ofNullable(taken.get(name)).stream())
                .findFirst();
        all.forEach(name -> taken.putIfAbsent(name, told.index()));
        sums.leftOut += before.isPresent() ? 1 : 0;
        before.ifPresent(place -> differences.add(new Difference(
                told.index(),
                "",
                "",
                "Person %d of the return is the same child, by number or by name and birthday.".formatted(place),
                "Person %d is another. Left out: mend the return, or record it by hand.".formatted(told.index()))));
        return before.isEmpty();
    }

    private static Stream<String> names(ToldPerson told) {
        List<String> numbers = Folk.numbers(told);
        String name = Folk.name(told);
        return numbers.isEmpty() && !name.isEmpty() ? Stream.of(name) : numbers.stream();
    }

    private void known(ToldPerson told, String person) {
        List<Journey> own = journeys.getOrDefault(person, List.of());
        Map<ToldJourney, Pairing.Case> pairs = new Pairing(own, today).pairs(told.journeys());
        if (folk.isNameless(person) && pairs.isEmpty()) {
            sums.newcomers++;
            steps.add(new Step(told, Optional.empty(), false, fresh(told.journeys()), List.of()));
            return;
        }
        sums.known++;
        folk.person(person).ifPresent(known -> compare(told, known));
        List<Step.Carried> carried = new ArrayList<>();
        Map<Pairing.Case, List<LogEvent>> byCase = new LinkedHashMap<>();
        pairs.forEach((one, known) ->
                byCase.computeIfAbsent(known, first -> new ArrayList<>()).addAll(one.events()));
        byCase.forEach((known, events) -> carried(told, events, known).ifPresent(carried::add));
        List<ToldJourney> others =
                told.journeys().stream().filter(one -> !pairs.containsKey(one)).toList();
        steps.add(new Step(told, Optional.of(person), folk.person(person).isPresent(), fresh(others), carried));
    }

    private void compare(ToldPerson told, Person known) {
        Optional<LocalDate> born = told.known().row().day(Item.BIRTH_DATE);
        born.filter(day -> !day.equals(known.born()))
                .ifPresent(day -> differences.add(new Difference(
                        told.index(),
                        known.person(),
                        "",
                        "Born " + InWords.date(known.born()),
                        "Born " + InWords.date(day))));
        String name = "%s %s"
                .formatted(
                        told.known().row().value(Item.FORENAME).orElse(known.forename()),
                        told.known().row().value(Item.SURNAME).orElse(known.surname()));
        if (!name.equalsIgnoreCase(known.name())) {
            differences.add(
                    new Difference(told.index(), known.person(), "", "Called " + known.name(), "Called " + name));
        }
    }

    private Optional<Step.Carried> carried(ToldPerson told, List<LogEvent> events, Pairing.Case known) {
        List<LogEvent> more = new ArrayList<>();
        for (Judged judged : BesideCase.of(known.says(), upToToday(events))) {
            switch (judged) {
                case Judged.New(LogEvent event) -> more.add(event);
                case Judged.There _ -> sums.there++;
                case Judged.Guessed _ -> sums.guessed++;
                case Judged.Otherwise(LogEvent written, LogEvent said, String key) ->
                    differences.add(new Difference(
                            told.index(),
                            known.journey().id().person(),
                            known.journey().id().journey(),
                            EventWords.of(written, key),
                            EventWords.of(said, key)));
            }
        }
        sums.events += more.size();
        if (more.isEmpty()) {
            sums.asTheyAre++;
            return Optional.empty();
        }
        sums.carriedOn++;
        return Optional.of(new Step.Carried(known.journey(), more));
    }

    private List<List<LogEvent>> fresh(List<ToldJourney> told) {
        List<List<LogEvent>> fresh = told.stream()
                .map(one -> upToToday(one.events()))
                .filter(events -> !events.isEmpty())
                .toList();
        sums.fresh += fresh.size();
        fresh.forEach(events -> sums.events += events.size());
        return fresh;
    }

    private List<LogEvent> upToToday(List<LogEvent> events) {
        List<LogEvent> happened =
                events.stream().filter(event -> !event.date().isAfter(today)).toList();
        sums.later += events.size() - happened.size();
        return happened;
    }

    /** Counts while it goes. */
    private static final class Sums {
        private int newcomers;
        private int known;
        private int leftOut;
        private int fresh;
        private int carriedOn;
        private int asTheyAre;
        private long events;
        private long there;
        private long guessed;
        private long later;

        Counts counts() {
            return new Counts(
                    newcomers,
                    known,
                    leftOut,
                    new Counts.Journeys(fresh, carriedOn, asTheyAre),
                    new Counts.Events(events, there, guessed, later));
        }
    }
}

package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.mapping.ColumnMapping;
import sightline.exchange.mapping.ColumnUse;
import sightline.exchange.mapping.DateForm;
import sightline.exchange.mapping.Extract;
import sightline.journey.event.EventName;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody said the columns of an extract mean.
 *
 * @param mapping what it comes to, as far as it was understood
 * @param mistakes to mend first
 */
record UsesForm(ColumnMapping mapping, List<Mistake> mistakes) {

    static UsesForm of(Typed typed, Extract table) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            Optional<ColumnUse> use = UseCode.read(typed.text("use-" + i), meanings(typed, i));
            if (use.isEmpty()) {
                mistakes.add(new Mistake("use-" + i, "Choose what ‘%s’ means, or leave it out".formatted(heading)));
            }
            uses.put(heading, use.orElse(new ColumnUse.Nothing()));
        }
        Optional<DateForm> dates = DateForm.named(typed.text("dates"));
        if (dates.isEmpty()) {
            mistakes.add(new Mistake("dates", "Choose how the extract writes its dates"));
        }
        mistakes.addAll(twice(uses));
        mistakes.addAll(alone(uses));
        mistakes.addAll(words(uses, table));
        mistakes.addAll(lacking(uses));
        return new UsesForm(new ColumnMapping(dates.orElse(DateForm.DAY_FIRST), uses), List.copyOf(mistakes));
    }

    private static Map<String, String> meanings(Typed typed, int column) {
        Map<String, String> meanings = new HashMap<>();
        for (int k = 0; typed.values().containsKey("word-%d-%d".formatted(column, k)); k++) {
            String word = typed.text("word-%d-%d".formatted(column, k)).toLowerCase(Locale.ROOT);
            typed.some("means-%d-%d".formatted(column, k)).ifPresent(meaning -> meanings.put(word, meaning));
        }
        return meanings;
    }

    /** Only the day of an event may stand in several columns: a journey can have two reviews. */
    private static List<Mistake> twice(Map<String, ColumnUse> uses) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        List<String> headings = List.copyOf(uses.keySet());
        uses.forEach((heading, use) -> {
            boolean once = !(use instanceof ColumnUse.Nothing || use instanceof ColumnUse.Day);
            Optional<String> before =
                    once ? Optional.ofNullable(first.putIfAbsent(UseCode.of(use), heading)) : Optional.empty();
            before.ifPresent(other -> mistakes.add(new Mistake(
                    "use-" + headings.indexOf(heading),
                    "‘%s’ is chosen for the same as ‘%s’. Leave one of them out".formatted(heading, other))));
        });
        return mistakes;
    }

    private static List<Mistake> alone(Map<String, ColumnUse> uses) {
        List<Mistake> mistakes = new ArrayList<>();
        Set<EventName> dated = new HashSet<>();
        uses.values().forEach(use -> {
            if (use instanceof ColumnUse.Day day) {
                dated.add(day.event());
            }
        });
        List<String> headings = List.copyOf(uses.keySet());
        uses.forEach((heading, use) -> about(use)
                .filter(event -> !dated.contains(event))
                .ifPresent(event -> mistakes.add(new Mistake(
                        "use-" + headings.indexOf(heading),
                        "‘%s’ says more about ‘%s’, but no column has its day. Choose that column too, or leave this one out"
                                .formatted(heading, event.words())))));
        return mistakes;
    }

    private static Optional<EventName> about(ColumnUse use) {
        return switch (use) {
            case ColumnUse.More more -> Optional.of(more.event());
            case ColumnUse.Only only -> Optional.of(only.event());
            default -> Optional.empty();
        };
    }

    private static List<Mistake> words(Map<String, ColumnUse> uses, Extract table) {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> headings = List.copyOf(uses.keySet());
        uses.forEach((heading, use) -> {
            boolean asked = !Words.rows(table, heading, use).isEmpty();
            String field = "means-%d-0".formatted(headings.indexOf(heading));
            if (asked && use instanceof ColumnUse.More more && more.meanings().isEmpty()) {
                mistakes.add(new Mistake(field, "Say what the words in ‘%s’ mean".formatted(heading)));
            } else if (asked
                    && use instanceof ColumnUse.Only only
                    && only.words().isEmpty()) {
                mistakes.add(new Mistake(field, "Tick the words in ‘%s’ with which it happened".formatted(heading)));
            }
        });
        return mistakes;
    }

    private static List<Mistake> lacking(Map<String, ColumnUse> uses) {
        List<Mistake> mistakes = new ArrayList<>();
        if (uses.values().stream().noneMatch(ColumnUse.Person.class::isInstance)) {
            mistakes.add(new Mistake("use-0", "Choose the column that says who: the key of the child or young person"));
        }
        if (uses.values().stream().noneMatch(ColumnUse.Day.class::isInstance)) {
            mistakes.add(new Mistake("use-0", "Choose at least one column that has the day of an event"));
        }
        return mistakes;
    }
}

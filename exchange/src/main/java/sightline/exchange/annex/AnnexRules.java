package sightline.exchange.annex;

import static sightline.exchange.annex.AnnexColumn.BIRTH;
import static sightline.exchange.annex.AnnexColumn.DISABILITY;
import static sightline.exchange.annex.AnnexColumn.ETHNICITY;
import static sightline.exchange.annex.AnnexColumn.GENDER;
import static sightline.exchange.annex.AnnexColumn.INITIAL_PLAN;
import static sightline.exchange.annex.AnnexColumn.MAIN_PHASE;
import static sightline.exchange.annex.AnnexColumn.MAIN_URN;
import static sightline.exchange.annex.AnnexColumn.NEED;
import static sightline.exchange.annex.AnnexColumn.REVIEWED;
import static sightline.exchange.annex.AnnexColumn.SUBSIDIARY_PHASE;
import static sightline.exchange.annex.AnnexColumn.ULN;
import static sightline.exchange.annex.AnnexColumn.UPDATED_PLAN;
import static sightline.exchange.annex.AnnexColumn.UPN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The rules of Data to Insight's validator for the lists of area SEND inspections, those that can be told from their
 * columns. Its levels are only printed for some; the others are our reading.
 */
final class AnnexRules {

    private static final String ERROR = "error";
    private static final String QUERY = "query";
    private static final int LAST_AGE = 25;
    private static final int NUMBERED_FROM = 6;
    private static final int SCHOOL_FROM = 5;
    private static final int SCHOOL_TO = 16;

    private final AnnexList list;
    private final LocalDate today;
    private final Consumer<AnnexFinding> sink;
    private final Map<String, Long> upns = new HashMap<>();

    AnnexRules(AnnexList list, LocalDate today, Consumer<AnnexFinding> sink) {
        this.list = list;
        this.today = today;
        this.sink = sink;
    }

    void look(AnnexRow row) {
        missing(row, List.of(BIRTH, GENDER, ETHNICITY, NEED));
        age(row);
        if (!row.has(DISABILITY)) {
            say(3, "", ERROR, row, DISABILITY, "It isn't said whether there is a disability.");
        }
        future(row);
        order(row);
        numbers(row);
        establishments(row);
    }

    private void missing(AnnexRow row, List<AnnexColumn> needed) {
        for (int i = 0; i < needed.size(); i++) {
            if (!row.has(needed.get(i))) {
                say(1, letter(i), ERROR, row, needed.get(i), needed.get(i).heading() + " is missing.");
            }
        }
    }

    private void age(AnnexRow row) {
        OptionalInt age = row.age(today);
        if (age.isPresent() && age.getAsInt() == LAST_AGE) {
            say(2, "a", QUERY, row, BIRTH, "The person is 25.");
        } else if (age.isPresent() && age.getAsInt() > LAST_AGE) {
            say(2, "b", ERROR, row, BIRTH, "The person is 26 or older.");
        }
    }

    private void future(AnnexRow row) {
        List<AnnexColumn> days =
                list == AnnexList.PLANS ? List.of(BIRTH, INITIAL_PLAN, UPDATED_PLAN, REVIEWED) : List.of(BIRTH);
        for (int i = 0; i < days.size(); i++) {
            if (row.day(days.get(i)).filter(today::isBefore).isPresent()) {
                say(5, letter(i), QUERY, row, days.get(i), days.get(i).heading() + " lies in the future.");
            }
        }
    }

    private void order(AnnexRow row) {
        Optional<LocalDate> initial = row.day(INITIAL_PLAN);
        List<AnnexColumn> later = List.of(UPDATED_PLAN, REVIEWED);
        for (int i = 0; i < later.size() && initial.isPresent() && list == AnnexList.PLANS; i++) {
            if (row.day(later.get(i)).filter(initial.get()::isAfter).isPresent()) {
                say(6, letter(i), ERROR, row, later.get(i), later.get(i).heading() + " is before the first plan.");
            }
        }
    }

    private void numbers(AnnexRow row) {
        if (isBetween(row, NUMBERED_FROM, Integer.MAX_VALUE) && !row.has(UPN) && !row.has(ULN)) {
            say(7, "", ERROR, row, UPN, "Somebody of 6 or older has neither a UPN nor a ULN.");
        }
        row.text(UPN).ifPresent(upn -> {
            Optional<Long> first = Optional.ofNullable(upns.putIfAbsent(upn, row.line()));
            first.ifPresent(line -> say(9, "", ERROR, row, UPN, "Line %d has the same UPN.".formatted(line)));
        });
    }

    private void establishments(AnnexRow row) {
        boolean main = row.has(MAIN_URN) || row.has(MAIN_PHASE);
        if (main || !isBetween(row, SCHOOL_FROM, SCHOOL_TO)) {
            return;
        }
        if (row.has(SUBSIDIARY_PHASE)) {
            say(8, "b", QUERY, row, MAIN_URN, "There is a subsidiary establishment and no main one.");
        } else {
            say(8, "a", ERROR, row, MAIN_URN, "Somebody of 5 to 16 has no establishment.");
        }
    }

    private boolean isBetween(AnnexRow row, int youngest, int oldest) {
        OptionalInt age = row.age(today);
        return age.isPresent() && age.getAsInt() >= youngest && age.getAsInt() <= oldest;
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private void say(int number, String letter, String level, AnnexRow row, AnnexColumn column, String message) {
        sink.accept(new AnnexFinding(list.rule(number, letter), level, row.line(), column.heading(), message));
    }
}

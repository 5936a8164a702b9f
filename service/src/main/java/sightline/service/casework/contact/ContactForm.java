package sightline.service.casework.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.casework.field.Filled;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.time.WallClock;

/**
 * What somebody typed about a message or call.
 *
 * @param typed the fields
 * @param contact what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record ContactForm(Typed typed, Optional<NewContact> contact, List<Mistake> mistakes) {

    static final String FROM = "from";
    static final String CHANNEL = "channel";
    static final String ABOUT = "about";
    static final String WORDS = "words";
    static final String RECEIVED = "received";
    static final String TIME = "time";

    static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 200;

    /** How messages come. */
    public static final List<Choice> CHANNELS = Arrays.stream(Channel.values())
            .map(channel -> new Choice(channel.name(), channel.words()))
            .toList();

    /** What messages are about. */
    public static final List<Choice> MATTERS = Arrays.stream(About.values())
            .map(about -> new Choice(about.name(), about.words()))
            .toList();

    /** A form to fill in. */
    static ContactForm empty(LocalDateTime now) {
        Typed typed = Typed.NOTHING
                .with(RECEIVED, now.toLocalDate())
                .with(TIME, "%02d:%02d".formatted(now.getHour(), now.getMinute()));
        return new ContactForm(typed, Optional.empty(), List.of());
    }

    static ContactForm of(Typed typed, LocalDateTime now) {
        List<Mistake> mistakes = new ArrayList<>();
        String from = typed.text(FROM);
        if (from.isEmpty() || from.length() > LONGEST_NAME) {
            mistakes.add(new Mistake(FROM, "Enter who it was, in at most %d characters".formatted(LONGEST_NAME)));
        }
        Optional<Channel> channel = one(Channel.values(), typed.text(CHANNEL));
        if (channel.isEmpty()) {
            mistakes.add(new Mistake(CHANNEL, "Choose how it came"));
        }
        Optional<LocalDate> day = Filled.day(RECEIVED, "the day it came", true, typed, mistakes);
        Optional<LocalTime> time = time(typed.text(TIME));
        if (time.isEmpty()) {
            mistakes.add(new Mistake(TIME, "Enter the time it came, such as 14:30"));
        }
        Optional<LocalDateTime> received = day.flatMap(date -> time.map(date::atTime));
        if (received.filter(now::isBefore).isPresent()) {
            mistakes.add(new Mistake(RECEIVED + "-day", "The day and time it came must not lie ahead of us"));
        }
        Optional<About> about = one(About.values(), typed.text(ABOUT));
        if (about.isEmpty()) {
            mistakes.add(new Mistake(ABOUT, "Choose what it is about"));
        }
        String words = typed.text(WORDS);
        if (words.isEmpty() || words.length() > LONGEST) {
            mistakes.add(new Mistake(WORDS, "Write what was said, in at most 10,000 characters"));
        }
        Optional<NewContact> contact = mistakes.isEmpty()
                ? received.flatMap(at -> channel.flatMap(how -> about.map(
                        matter -> new NewContact(at.atZone(WallClock.LONDON).toInstant(), from, how, matter, words))))
                : Optional.empty();
        return new ContactForm(typed, contact, List.copyOf(mistakes));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<LocalTime> time(String text) {
        String[] parts = text.split("[:.]", -1);
        return parts.length == 2 && parts[0].matches("[01]?\\d|2[0-3]") && parts[1].matches("[0-5]\\d")
                ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }
}

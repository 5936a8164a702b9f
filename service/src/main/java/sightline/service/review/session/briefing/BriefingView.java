package sightline.service.review.session.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Line;
import sightline.service.review.book.Member;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.HearingsView;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;

/**
 * What members read before a session.
 *
 * @param sitting the session
 * @param briefing its texts
 * @param questions of lines that have some of their own
 * @param people who is heard, and who hears them
 * @param lines of enquiry
 */
public record BriefingView(
        Sitting sitting, Briefing briefing, Map<Integer, Questions> questions, Attending people, List<Line> lines) {

    /**
     * Who meets at a session.
     *
     * @param hearings who is heard
     * @param frame of the day
     * @param members of the task group
     */
    public record Attending(List<Hearing> hearings, DayFrame frame, List<Member> members) {}

    /** A form that is being filled in, and what is to be mended. */
    public record Form(Typed typed, List<Mistake> mistakes, boolean overtaken) {}

    /** Everybody who is heard, by time and then by group. */
    public List<Hearing> byTime() {
        return people.hearings().stream()
                .sorted(Comparator.comparing((Hearing hearing) -> hearing.seat()
                                .map(seat -> seat.start().toSecondOfDay())
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(
                                hearing -> hearing.seat().map(Seat::group).orElse(0))
                        .thenComparing(Hearing::witness))
                .toList();
    }

    /** The labels of the lines that a witness speaks to. */
    public String labels(Hearing hearing) {
        return HearingsView.labels(lines, hearing);
    }

    /** The lines that are asked at this session: those that a witness speaks to, or all where that is not known. */
    public List<Line> asked() {
        List<Line> spoken = lines.stream()
                .filter(line -> people.hearings().stream()
                        .anyMatch(hearing -> hearing.wants().lines().contains(line.number())))
                .toList();
        return spoken.isEmpty() ? lines.stream().filter(line -> !line.dropped()).toList() : spoken;
    }

    /** The questions about a line. */
    public Questions of(Line line) {
        return Optional.ofNullable(questions.get(line.number())).orElseGet(() -> Questions.usual(line.number()));
    }

    /** Which members sit in a group. */
    public String members(int group) {
        return String.join(
                ", ",
                people.members().stream()
                        .filter(member -> people.frame().members().getOrDefault(member.id(), 0) == group)
                        .map(Member::name)
                        .toList());
    }
}

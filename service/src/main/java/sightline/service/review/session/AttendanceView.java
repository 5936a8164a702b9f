package sightline.service.review.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.service.review.book.Member;

/**
 * Who came to a session.
 *
 * @param sitting the session
 * @param members of the task group and its support
 * @param came which of them came
 * @param hearings the witnesses, with whether they came
 * @param done what has just been done
 */
public record AttendanceView(
        Sitting sitting, List<Member> members, Map<Long, Came> came, List<Hearing> hearings, Optional<String> done) {

    /** Whether a member came. */
    public Came of(Member member) {
        return came.getOrDefault(member.id(), Came.UNKNOWN);
    }

    /** In a sentence: "6 of 9 members and 12 of 14 witnesses took part." */
    public String sentence() {
        long there = members.stream().filter(member -> of(member).tookPart()).count();
        long heard =
                hearings.stream().filter(hearing -> hearing.came().tookPart()).count();
        return "%d of %d in the task group and %d of %d witnesses are noted as having taken part."
                .formatted(there, members.size(), heard, hearings.size());
    }
}

package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.List;

/** What whoever has a case does next, in a sentence or two. */
final class NextStep {

    private NextStep() {}

    static String of(Ranked row, List<Running> clocks, LocalDate today) {
        String duty = row.pressing().map(Pressing::duty).orElse("");
        return duty.startsWith("T")
                ? dispute(duty)
                : row.waiting() && duty.isEmpty() ? "Answer the family." : work(row, clocks, today);
    }

    private static String work(Ranked row, List<Running> clocks, LocalDate today) {
        boolean answering = clocks.stream().anyMatch(clock -> clock.lasting() && clock.isAfter(today));
        return switch (row.state()) {
            case REQUESTED -> "Ask the family and the school, take it to the panel, then write to the family.";
            case ASSESSING -> assessing(clocks, today);
            case DRAFTED ->
                answering
                        ? "Ask the settings meanwhile; finish the plan once the family has answered."
                        : "Settle the family's answer and the setting, then send the final plan.";
            case IN_REVIEW ->
                "Decide whether the plan stays, changes or ends, and send the letter with any amendments.";
            case BEING_AMENDED ->
                answering
                        ? "Wait for the family's answer to the amendments."
                        : "Settle the family's answer, then send the amended plan or say why it stays.";
            case BEING_REASSESSED -> "Gather the advice and prepare the new plan.";
            case PLAN_IN_FORCE -> inForce(row);
            case ENDING -> "Keep the plan going until the time for an appeal is over.";
            case REFUSED, NOT_STARTED, ENDED, MOVED_AWAY, BROKEN_OFF -> "Open the case and see what is left to do.";
        };
    }

    private static String assessing(List<Running> clocks, LocalDate today) {
        List<Running> owed = clocks.stream().filter(clock -> clock.is("A6")).toList();
        long late = owed.stream()
                .filter(clock -> clock.due().filter(today::isAfter).isPresent())
                .count();
        return owed.isEmpty()
                ? "All advice that was asked for is here. Decide whether to make a plan, and send the draft."
                : late > 0
                        ? "Chase the advice that is late: " + late + " of " + owed.size() + " outstanding."
                        : "Advice is still to come from " + owed.size() + ". Make a start on the draft meanwhile.";
    }

    private static String inForce(Ranked row) {
        return switch (row.pressing().map(Pressing::duty).orElse("")) {
            case "V1" -> "Hand the plan to the new authority and tell the family.";
            case "V3" -> "Write to the family: the plan is ours now, and when it will be reviewed.";
            case "J2" -> "Review with the family how the direct payments are used.";
            case "R10" -> "The family was told of changes. Send them the proposed amendments.";
            case "Z2" -> "Decide whether to reassess and write to the family.";
            default ->
                row.planned().isPresent()
                        ? "Invite everyone and send the advice round two weeks before the meeting."
                        : "Agree a date for the review meeting with the school or college.";
        };
    }

    private static String dispute(String duty) {
        return switch (duty) {
            case "T4" -> "Agree a date for mediation with the adviser and the family.";
            case "T5" -> "Tell the health body what the mediation is about.";
            case "T8" -> "Do what was agreed in mediation and write it down.";
            case "T10" -> "Answer the Tribunal, or concede.";
            default -> "Carry out what the Tribunal ordered, or what we conceded, and write to the family.";
        };
    }
}

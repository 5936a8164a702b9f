package sightline.exchange.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a column of a list came to be.
 *
 * @param column its heading; "The list" for who is in it
 * @param words where its cells come from, in a sentence or two
 */
public record ColumnQuery(String column, String words) {

    private static final String NOT_KNOWN =
            "Left blank: neither journeys nor the file of persons nor the return know it. Take it from the school census or social care.";

    private static final Map<AnnexColumn, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(AnnexColumn.UNIQUE_ID, "The key of the person in the event log."),
            Map.entry(AnnexColumn.UPN, "UPN in the file of persons or the return."),
            Map.entry(AnnexColumn.ULN, "UniqueLearnerNumber in the file of persons or the return."),
            Map.entry(
                    AnnexColumn.BIRTH, "PersonBirthDate in the file of persons or the return, written as 28/05/2015."),
            Map.entry(
                    AnnexColumn.GENDER,
                    "Sex in the file of persons or the return: F is b) Female, anything else is a) Male; blank where it is blank."),
            Map.entry(
                    AnnexColumn.ETHNICITY,
                    "Ethnicity in the file of persons or the return with the letter of the form; a code the form lacks is u) UNKNOWN."),
            Map.entry(
                    AnnexColumn.INITIAL_PLAN,
                    "The day of the first FinalPlanIssued. Of a plan that came from another authority: the day it was"
                            + " first made (madeOn of PlanTransferredIn), else the day it came."),
            Map.entry(AnnexColumn.UPDATED_PLAN, "The day of the last AmendedPlanIssued; blank where there is none."),
            Map.entry(
                    AnnexColumn.REVIEWED,
                    "The day of the last ReviewDecisionNotified, which ends a review; else the last review that came"
                            + " with a plan from another authority; else blank."),
            Map.entry(
                    AnnexColumn.NEED,
                    "The last NeedRecorded of rank 1; else SENtype in the file of persons or the return. A kind the form lacks, such as"
                            + " Down syndrome, is l) OTH."),
            Map.entry(AnnexColumn.MAIN_URN, "URN in the file of persons or the return."),
            Map.entry(
                    AnnexColumn.HOME_EDUCATED,
                    "a) Yes where SENSetting there is EHE, else b) No where a URN, UKPRN or SENSetting"
                            + " stands there; else blank.")));

    /** How each column of a list came to be; the first says who is in it. */
    public static List<ColumnQuery> of(AnnexList list) {
        List<ColumnQuery> queries = new ArrayList<>();
        queries.add(new ColumnQuery("The list", who(list)));
        list.columns()
                .forEach(column -> queries.add(new ColumnQuery(
                        column.heading(), Optional.ofNullable(WORDS.get(column)).orElse(NOT_KNOWN))));
        return queries;
    }

    private static String who(AnnexList list) {
        return switch (list) {
            case PLANS ->
                "Each journey of the authority in which, by the end of the day of the list, a plan was issued or came from"
                        + " another authority (FinalPlanIssued, PlanTransferredIn), and which had not ended or left"
                        + " (PlanCeased, PlanTransferredOut). Corrections are followed.";
            case SUPPORT ->
                "Each person without a live plan whose journey stands, at the end of the day of the list, at: requested,"
                        + " being assessed, draft with the family, or refused; and everybody in the schools’ own file, where"
                        + " one was given. Children on SEN support for whom nobody has asked for an assessment are only in"
                        + " that file.";
        };
    }
}

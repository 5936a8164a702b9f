package sightline.exchange.sen2.form;

/** A data item of the return: an element that holds a value. What it may hold stands in {@code form.txt}. */
public enum Item {
    /** Collection. */
    COLLECTION("Collection"),
    /** Year. */
    YEAR("Year"),
    /** ReferenceDate. */
    REFERENCE_DATE("ReferenceDate"),
    /** SourceLevel. */
    SOURCE_LEVEL("SourceLevel"),
    /** LEA. */
    LEA("LEA"),
    /** SoftwareCode. */
    SOFTWARE_CODE("SoftwareCode"),
    /** Release. */
    RELEASE("Release"),
    /** SerialNo. */
    SERIAL_NO("SerialNo"),
    /** DateTime. */
    DATE_TIME("DateTime"),
    /** DMO. */
    DMO("DMO"),
    /** DCO. */
    DCO("DCO"),
    /** DSCO. */
    DSCO("DSCO"),
    /** Surname. */
    SURNAME("Surname"),
    /** Forename. */
    FORENAME("Forename"),
    /** PersonBirthDate. */
    BIRTH_DATE("PersonBirthDate"),
    /** GenderCurrent. */
    GENDER_CURRENT("GenderCurrent"),
    /** Sex. */
    SEX("Sex"),
    /** Ethnicity. */
    ETHNICITY("Ethnicity"),
    /** PostCode. */
    POSTCODE("PostCode"),
    /** UPN. */
    UPN("UPN"),
    /** UniqueLearnerNumber. */
    ULN("UniqueLearnerNumber"),
    /** UPNunknown. */
    UPN_UNKNOWN("UPNunknown"),
    /** ReceivedDate. */
    RECEIVED_DATE("ReceivedDate"),
    /** RequestSource. */
    REQUEST_SOURCE("RequestSource"),
    /** RYA. */
    RYA("RYA"),
    /** RequestOutcomeDate. */
    REQUEST_OUTCOME_DATE("RequestOutcomeDate"),
    /** RequestOutcome. */
    REQUEST_OUTCOME("RequestOutcome"),
    /** RequestMediation. */
    REQUEST_MEDIATION("RequestMediation"),
    /** RequestTribunal. */
    REQUEST_TRIBUNAL("RequestTribunal"),
    /** Exported. */
    EXPORTED("Exported"),
    /** AssessmentOutcome. */
    ASSESSMENT_OUTCOME("AssessmentOutcome"),
    /** AssessmentOutcomeDate. */
    ASSESSMENT_OUTCOME_DATE("AssessmentOutcomeDate"),
    /** AssessmentMediation. */
    ASSESSMENT_MEDIATION("AssessmentMediation"),
    /** AssessmentTribunal. */
    ASSESSMENT_TRIBUNAL("AssessmentTribunal"),
    /** OtherMediation. */
    OTHER_MEDIATION("OtherMediation"),
    /** OtherTribunal. */
    OTHER_TRIBUNAL("OtherTribunal"),
    /** Week20. */
    WEEK20("Week20"),
    /** StartDate. */
    START_DATE("StartDate"),
    /** PlanRes. */
    PLAN_RES("PlanRes"),
    /** PlanWBP. */
    PLAN_WBP("PlanWBP"),
    /** PB. */
    PB("PB"),
    /** OA. */
    OA("OA"),
    /** DP. */
    DP("DP"),
    /** CeaseDate. */
    CEASE_DATE("CeaseDate"),
    /** CeaseReason. */
    CEASE_REASON("CeaseReason"),
    /** URN. */
    URN("URN"),
    /** UKPRN. */
    UKPRN("UKPRN"),
    /** SENSetting. */
    SEN_SETTING("SENSetting"),
    /** SENSettingOther. */
    SEN_SETTING_OTHER("SENSettingOther"),
    /** PlacementRank. */
    PLACEMENT_RANK("PlacementRank"),
    /** SENunitIndicator. */
    SEN_UNIT("SENunitIndicator"),
    /** ResourcedProvisionIndicator. */
    RESOURCED_PROVISION("ResourcedProvisionIndicator"),
    /** TransferLA. */
    TRANSFER_LA("TransferLA"),
    /** Res. */
    RES("Res"),
    /** WBP. */
    WBP("WBP"),
    /** ReviewMeeting. */
    REVIEW_MEETING("ReviewMeeting"),
    /** LastReview. */
    LAST_REVIEW("LastReview"),
    /** ReviewOutcome. */
    REVIEW_OUTCOME("ReviewOutcome"),
    /** ReviewDraft. */
    REVIEW_DRAFT("ReviewDraft"),
    /** PhaseTransferDueDate. */
    PHASE_TRANSFER_DUE_DATE("PhaseTransferDueDate"),
    /** PhaseTransferFinalDate. */
    PHASE_TRANSFER_FINAL_DATE("PhaseTransferFinalDate"),
    /** EntryDate. */
    ENTRY_DATE("EntryDate"),
    /** LeavingDate. */
    LEAVING_DATE("LeavingDate"),
    /** AttendancePattern. */
    ATTENDANCE_PATTERN("AttendancePattern"),
    /** SENtype. */
    SEN_TYPE("SENtype"),
    /** SENtypeRank. */
    SEN_TYPE_RANK("SENtypeRank");

    private final String element;

    Item(String element) {
        this.element = element;
    }

    /** The name of its element, such as {@code ReceivedDate}. */
    public String element() {
        return element;
    }
}

package sightline.service.casework.sen2;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sightline.exchange.sen2.form.Upn;

/** Small invented returns of 2026 for tests, with faults where they are asked for. */
public final class ReturnXml {

    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
            <Header>
            <CollectionDetails><Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>%s</LEA><SoftwareCode>Invented</SoftwareCode><Release>1</Release>
            <SerialNo>001</SerialNo><DateTime>2026-02-10T09:30:00</DateTime><DMO>Y</DMO><DCO>Y</DCO><DSCO>Y</DSCO></Source>
            </Header>
            <Persons>
            """;

    private static final String REFUSED = """
            <Requests>
            <ReceivedDate>2025-03-03</ReceivedDate><RequestSource>2</RequestSource><RYA>0</RYA>
            <RequestOutcomeDate>2025-03-31</RequestOutcomeDate><RequestOutcome>N</RequestOutcome>
            <RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal>
            </Requests>
            """;

    private static final String PLANNED = """
            <Requests>
            <ReceivedDate>2025-01-08</ReceivedDate><RequestSource>2</RequestSource><RYA>0</RYA>
            <RequestOutcomeDate>2025-02-14</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome>
            <RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal>
            <Assessment>
            <AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2025-05-28</AssessmentOutcomeDate>
            <AssessmentMediation>0</AssessmentMediation><AssessmentTribunal>0</AssessmentTribunal>
            <OtherMediation>0</OtherMediation><OtherTribunal>0</OtherTribunal><Week20>0</Week20>
            <NamedPlan><StartDate>2025-05-28</StartDate>
            <PlanDetail><URN>123456</URN><PlacementRank>1</PlacementRank><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>1</ResourcedProvisionIndicator></PlanDetail>
            <PB>0</PB><OA>0</OA></NamedPlan>
            </Assessment>
            <ActivePlans>
            <PlacementDetail><URN>123456</URN><PlacementRank>1</PlacementRank><EntryDate>2025-06-02</EntryDate><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>1</ResourcedProvisionIndicator></PlacementDetail>
            <SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed>
            </ActivePlans>
            </Requests>
            """;

    private final String authority;
    private final List<String> persons = new ArrayList<>();

    private ReturnXml(String authority) {
        this.authority = authority;
    }

    /** A return of an authority, still without anybody. */
    public static ReturnXml of(String authority) {
        return new ReturnXml(authority);
    }

    /** Somebody whose request was refused, without a fault. */
    public ReturnXml refused(int number, String surname) {
        return add(number, surname, "<Ethnicity>WBRI</Ethnicity>", "<PostCode>AA1 1AA</PostCode>", REFUSED);
    }

    /** Somebody who got a plan after twenty weeks to the day. */
    public ReturnXml planned(int number, String surname) {
        return add(number, surname, "<Ethnicity>WBRI</Ethnicity>", "<PostCode>AA1 1AA</PostCode>", PLANNED);
    }

    /** Somebody without an ethnicity, which is an error of rule P1. */
    public ReturnXml withoutEthnicity(int number, String surname) {
        return add(number, surname, "", "<PostCode>AA1 1AA</PostCode>", REFUSED);
    }

    /** Somebody without a postcode, which is a query of rule P9. */
    public ReturnXml withoutPostcode(int number, String surname) {
        return add(number, surname, "<Ethnicity>WBRI</Ethnicity>", "", REFUSED);
    }

    /** The UPN of a person of this number. */
    public static String upn(int number) {
        String digits = String.format(Locale.ROOT, "990%09d", number);
        return Upn.letter(digits) + digits;
    }

    /** The whole of it. */
    public String text() {
        return HEADER.formatted(authority) + String.join("", persons) + "</Persons>\n</Message>\n";
    }

    /** The whole of it, as it is handed in. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private ReturnXml add(int number, String surname, String ethnicity, String postcode, String request) {
        persons.add("""
                <Person>
                <Surname>%s</Surname><Forename>Kim</Forename><PersonBirthDate>2015-05-09</PersonBirthDate><Sex>F</Sex>%s%s<UPN>%s</UPN>
                %s</Person>
                """.formatted(surname, ethnicity, postcode, upn(number), request));
        return this;
    }
}

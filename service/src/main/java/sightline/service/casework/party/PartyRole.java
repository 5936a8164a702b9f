package sightline.service.casework.party;

/** How somebody belongs to a case. */
public enum PartyRole {
    PARENT("Parent or carer"),
    YOUNG_PERSON("Young person"),
    SENCO("School’s special needs lead"),
    ADVISER("Adviser"),
    OTHER("Somebody else");

    private final String words;

    PartyRole(String words) {
        this.words = words;
    }

    /** The part for people. */
    public String words() {
        return words;
    }
}

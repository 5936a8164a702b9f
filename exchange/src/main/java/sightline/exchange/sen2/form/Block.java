package sightline.exchange.sen2.form;

/** An element of the return that holds other elements. */
public enum Block {
    /** Message. */
    MESSAGE("Message"),
    /** Header. */
    HEADER("Header"),
    /** CollectionDetails. */
    COLLECTION_DETAILS("CollectionDetails"),
    /** Source. */
    SOURCE("Source"),
    /** Persons. */
    PERSONS("Persons"),
    /** Person. */
    PERSON("Person"),
    /** Requests. */
    REQUESTS("Requests"),
    /** Assessment. */
    ASSESSMENT("Assessment"),
    /** NamedPlan. */
    NAMED_PLAN("NamedPlan"),
    /** PlanDetail. */
    PLAN_DETAIL("PlanDetail"),
    /** ActivePlans. */
    ACTIVE_PLANS("ActivePlans"),
    /** PlacementDetail. */
    PLACEMENT_DETAIL("PlacementDetail"),
    /** SENneed. */
    SEN_NEED("SENneed");

    private final String element;

    Block(String element) {
        this.element = element;
    }

    /** The name of its element, such as {@code NamedPlan}. */
    public String element() {
        return element;
    }
}

package sightline.service.documents;

/** What a file turned out to be by its bytes. */
sealed interface Found {

    /** A kind that may be handed in, if nothing else is wrong with it. */
    record Allowed(DocumentKind kind) implements Found {}

    /** Something else, refused for what it is. */
    record Other(Refused refused) implements Found {}
}

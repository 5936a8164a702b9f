package sightline.service.documents;

/**
 * A file that may be kept.
 *
 * @param kind found from its bytes
 * @param name safe to store and to show, with the ending of its kind
 * @param size in bytes
 */
public record Sniffed(DocumentKind kind, String name, long size) implements Outcome {}

package sightline.papers.report;

/** A piece of a section. */
public sealed interface Block permits Paragraph, Bullets, Numbered, Table, Facts, Picture, Quotation, Panel {

    /** The name of this piece in every form of the document: lower-case letters, digits and single hyphens. */
    String id();
}

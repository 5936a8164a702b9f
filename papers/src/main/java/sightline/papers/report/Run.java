package sightline.papers.report;

/** A stretch of words that are printed alike. */
public sealed interface Run permits Text, Strong, Link, Ref {

    /** What is printed. */
    String words();
}

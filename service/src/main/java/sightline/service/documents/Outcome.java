package sightline.service.documents;

/** What became of a file that was looked over. */
public sealed interface Outcome permits Sniffed, Refused {}

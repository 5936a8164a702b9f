package sightline.service.casework.documents;

/** What became of a file that was looked over. */
public sealed interface Outcome permits Sniffed, Refused {}

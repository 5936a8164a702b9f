package planted.rooms.guest;

import planted.rooms.cellar.shelf.Jar;

/** Planted: reaches past the cellar's door. */
public record Guest(Jar jar) {}

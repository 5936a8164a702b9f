package planted.rooms.cellar.shelf;

/** Inside the cellar, and nobody else's business. */
public record Jar(String label) {}

package planted.wall.service.casework;

/** A child, whom only casework may know. */
public record Child(String name) {}

package planted.wall.service.voice;

/** A family, whom only voice may know. */
public record Family(String words) {}

package planted.alone.papers;

import java.util.List;

/** Innocent: words on paper. */
public record Sheet(List<String> words) {}

package planted.core.service;

/** Innocent: a page is no part of the core. */
public record Page(String title) {}

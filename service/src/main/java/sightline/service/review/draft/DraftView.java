package sightline.service.review.draft;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;

/**
 * A draft before its task group.
 *
 * @param review whose
 * @param draft which
 * @param isOpen whether comments are still taken
 * @param readers who was asked
 * @param comments what they said
 * @param extra what a step adds to the page
 */
public record DraftView(
        ReviewHead review,
        SharedDraft draft,
        boolean isOpen,
        List<DraftReader> readers,
        List<Comment> comments,
        Extra extra) {

    /**
     * What a step adds.
     *
     * @param name that was typed for a link
     * @param mistakes to be mended
     * @param notice what has just been done
     */
    public record Extra(String name, List<Mistake> mistakes, Optional<String> notice) {

        /** Nothing. */
        static final Extra NONE = new Extra("", List.of(), Optional.empty());
    }

    /** Comments without an answer. */
    public long open() {
        return comments.stream().filter(comment -> comment.answer().isEmpty()).count();
    }
}

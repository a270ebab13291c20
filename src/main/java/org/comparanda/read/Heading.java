package org.comparanda.read;

/** A heading of an article: its level from 1 to 6, its anchor and its text. */
public record Heading(int level, String id, String text) {}

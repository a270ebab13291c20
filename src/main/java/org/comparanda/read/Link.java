package org.comparanda.read;

/**
 * A link or an image of an article.
 *
 * @param target as its author wrote it
 * @param goal the content file that it goes to, as a {@link Goal}, or {@code claim:…}; empty for
 *     every other target
 * @param image whether it shows an image
 */
public record Link(String target, String goal, boolean image, Spot spot) {}

package org.comparanda.read;

/** How a content file begins. */
public enum HeaderForm {
  /** With no header at all. */
  NONE,
  /** With YAML between {@code ---} lines. */
  YAML,
  /** With JBake's own {@code key=value} lines up to {@code ~~~~~~}. */
  JBAKE,
  /** With a {@code ---} line and keys below it, but no line that ends them. */
  OPEN
}

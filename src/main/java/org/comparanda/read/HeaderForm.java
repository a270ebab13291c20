package org.comparanda.read;

/** How a content file begins. */
public enum HeaderForm {
  /** With no header at all. */
  NONE,
  /** With YAML between {@code ---} lines. */
  YAML,
  /** With JBake's own {@code key=value} lines up to {@code ~~~~~~}. */
  JBAKE
}

package org.comparanda.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The version of what a page says: the same for the same words, wherever the site stands. */
final class Version {
  /** Half of a git hash: more than enough for the versions of one page. */
  private static final int LENGTH = 16;

  private Version() {}

  /** The beginning of a text's SHA-256, in hexadecimal digits. */
  static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

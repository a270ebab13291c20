package org.comparanda.export;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as every format takes them. */
final class Address {
  private static final Pattern SCHEME = Pattern.compile("(?i)(?:https?://|mailto:).+");
  private static final String KEPT = "-._~:/?#@!$&()*+,;=";

  private Address() {}

  /**
   * The address with everything percent-encoded that some wiki takes for markup, or empty when it
   * is none of the web or of mail.
   */
  static String safe(String url) {
    if (!SCHEME.matcher(url).matches()) {
      return "";
    }
    StringBuilder safe = new StringBuilder();
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    char before = 0;
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean kept =
          isLetterOrDigit(c)
              || (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))
              // Pairs of these begin something in one wiki or another; slashes are an address's
              // own.
              || (KEPT.indexOf(c) >= 0 && (c != before || "/.-".indexOf(c) >= 0));
      safe.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
      before = c;
    }
    return safe.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }
}

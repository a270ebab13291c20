package org.comparanda.search;

/**
 * Files that a page loads as scripts, which works from a disk and under a strict policy: each hands
 * its name and what it holds to the one function that waits for it.
 */
final class Script {
  private static final String CALL = "comparandaSearch(";

  private Script() {}

  /** A script that hands over a text. */
  static String ofText(String name, String text) {
    StringBuilder script = new StringBuilder(text.length() + 64);
    script.append(CALL).append('"').append(name).append("\",");
    quote(text, script);
    return script.append(");\n").toString();
  }

  /** A text as a literal. */
  static void quote(String text, StringBuilder script) {
    char[] characters = text.toCharArray();
    script.append('"');
    int done = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c >= ' ' && c != '"' && c != '\\' && c < 0x7f) {
        continue;
      }
      String escaped = escaped(text, i);
      if (!escaped.isEmpty()) {
        script.append(characters, done, i - done).append(escaped);
        done = i + 1;
      }
    }
    script.append(characters, done, characters.length - done).append('"');
  }

  /** What stands for a character in a literal, or empty when it may stand there itself. */
  private static String escaped(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\\' -> "\\" + c;
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case 0x7f, 0x2028, 0x2029 -> "\\u%04x".formatted((int) c);
      default -> c < ' ' || isHalf(text, at) ? "\\u%04x".formatted((int) c) : "";
    };
  }

  /** Whether half of a character stands alone there, which no file can hold. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}

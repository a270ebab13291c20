package org.comparanda.bake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is rendered. A writer of the JDK would take it character by character. */
final class PageWriter extends Writer {
  private static final int INITIAL_SIZE = 32_768;

  private char[] text = new char[INITIAL_SIZE];
  private int length;

  @Override
  public void write(int c) {
    ensure(1);
    text[length++] = (char) c;
  }

  @Override
  public void write(char[] from, int start, int count) {
    ensure(count);
    System.arraycopy(from, start, text, length, count);
    length += count;
  }

  @Override
  public void write(String from, int start, int count) {
    ensure(count);
    from.getChars(start, start + count, text, length);
    length += count;
  }

  /** The page in UTF-8. */
  byte[] bytes() {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c >= 0x80) {
        return new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void ensure(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
    }
  }
}

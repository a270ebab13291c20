package org.comparanda.check;

import java.nio.charset.StandardCharsets;

/**
 * A set of texts of which only fingerprints of 64 bits are kept: a site of ten thousand documents
 * has half a million anchors and some millions of links. That a text is taken for one of them by
 * mistake is as likely as their number divided by 2<sup>64</sup>.
 */
final class Fingerprints {
  /** The fingerprint of the empty text. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private long[] slots;
  private int size;

  Fingerprints(int expected) {
    slots = new long[Math.max(16, Integer.highestOneBit(expected) * 4)];
  }

  /** The fingerprint of a text with one more byte of UTF-8 at its end (FNV-1a). */
  static long with(long fingerprint, byte next) {
    return (fingerprint ^ (next & 0xff)) * PRIME;
  }

  /** The fingerprint of a text with another at its end. */
  static long with(long fingerprint, String end) {
    long print = fingerprint;
    for (byte next : end.getBytes(StandardCharsets.UTF_8)) {
      print = with(print, next);
    }
    return print;
  }

  static long of(String text) {
    return with(EMPTY, text);
  }

  void add(long fingerprint) {
    if (size * 2 >= slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      size = 0;
      for (long print : old) {
        if (print != 0) {
          add(print);
        }
      }
    }
    int slot = slot(fingerprint);
    if (slots[slot] == 0) {
      slots[slot] = fingerprint;
      size++;
    }
  }

  boolean contains(long fingerprint) {
    return slots[slot(fingerprint)] != 0;
  }

  /** Where it stands, or the free place where it would. */
  private int slot(long fingerprint) {
    int mask = slots.length - 1;
    int slot = (int) (fingerprint ^ (fingerprint >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

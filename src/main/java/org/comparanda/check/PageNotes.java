package org.comparanda.check;

import java.util.Arrays;

/** The anchors and the references of a page, noted as {@link Fingerprints} of where they lead. */
final class PageNotes implements HtmlScan.Found {
  private static final int INITIAL_SIZE = 64;

  private final String page;
  private final byte[] html;
  private final Targets targets;

  /** The fingerprints of the folders above the page, its own first. */
  private final long[] folders;

  private final long self;
  private long[] anchors = new long[INITIAL_SIZE];
  private int anchorCount;
  private long[] references = new long[INITIAL_SIZE];
  private int referenceCount;

  private PageNotes(String page, byte[] html, Targets targets) {
    this.page = page;
    this.html = html;
    this.targets = targets;
    this.self = Fingerprints.of(page);
    String[] parts = page.split("/", -1);
    this.folders = new long[parts.length];
    long print = Fingerprints.EMPTY;
    for (int i = 0; i < parts.length; i++) {
      folders[parts.length - 1 - i] = print;
      print = Fingerprints.with(print, parts[i] + "/");
    }
  }

  /** What is kept of a page. */
  static final class Noted {
    private final long[] anchors;
    private final long[] references;
    private final boolean repeats;

    private Noted(long[] anchors, long[] references) {
      this.anchors = anchors;
      this.references = references;
      Arrays.sort(anchors);
      boolean twice = false;
      for (int i = 1; i < anchors.length; i++) {
        twice |= anchors[i] == anchors[i - 1];
      }
      this.repeats = twice;
    }

    /** Whether an anchor seems to stand on the page twice. */
    boolean repeats() {
      return repeats;
    }

    /** Makes the page's anchors known. */
    void addAnchors(Fingerprints known) {
      for (long anchor : anchors) {
        known.add(anchor);
      }
    }

    /** Whether each link within the site leads to something known. */
    boolean leadsTo(Fingerprints known) {
      for (long reference : references) {
        if (!known.contains(reference)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Notes what a page holds.
   *
   * @param html the page in UTF-8
   */
  static Noted of(String page, byte[] html, Targets targets) {
    PageNotes notes = new PageNotes(page, html, targets);
    HtmlScan.scan(html, notes);
    return new Noted(
        Arrays.copyOf(notes.anchors, notes.anchorCount),
        Arrays.copyOf(notes.references, notes.referenceCount));
  }

  @Override
  public void anchor(int start, int end, boolean isId) {
    long print = Fingerprints.with(self, (byte) '#');
    for (int i = start; i < end; i++) {
      if (html[i] == '&') {
        print = print(page, HtmlScan.text(html, start, end));
        break;
      }
      print = Fingerprints.with(print, html[i]);
    }
    if (anchorCount == anchors.length) {
      anchors = Arrays.copyOf(anchors, anchorCount * 2);
    }
    anchors[anchorCount++] = print;
  }

  @Override
  public void reference(int start, int end, boolean image) {
    long print = plain(start, end);
    if (print == 0) {
      print =
          targets
              .of(page, HtmlScan.text(html, start, end))
              .map(target -> print(target.path(), target.anchor()))
              .orElse(0L);
    }
    if (print != 0) {
      if (referenceCount == references.length) {
        references = Arrays.copyOf(references, referenceCount * 2);
      }
      references[referenceCount++] = print;
    }
  }

  private static long print(String path, String anchor) {
    long print = Fingerprints.of(path);
    return anchor.isEmpty() ? print : Fingerprints.with(print, "#" + anchor);
  }

  /**
   * The fingerprint of what a link leads to that is written as most are, such as {@code
   * ../subjects/one.html#two}; 0 for one that needs to be looked at more closely.
   */
  private long plain(int start, int end) {
    int position = start;
    int up = 0;
    while (position + 2 < end
        && html[position] == '.'
        && html[position + 1] == '.'
        && html[position + 2] == '/') {
      position += 3;
      up++;
    }
    if (position == end || up >= folders.length) {
      return 0;
    }
    long print = up == 0 && html[position] == '#' ? self : folders[up];
    boolean anchor = false;
    byte before = '/';
    for (; position < end; position++) {
      byte next = html[position];
      boolean odd =
          anchor
              ? next == '%' || next == '&' || next == '+'
              : (before == '/' && (next == '.' || next == '/')) || !isPlain(next);
      if (odd || next <= ' ') {
        return 0;
      }
      if (next == '#' && !anchor) {
        if (end - position == 1 || (end - position == 4 && html[position + 1] == 't')) {
          return 0; // "#" and "#top" lead to the page as a whole
        }
        anchor = true;
      }
      print = Fingerprints.with(print, next);
      before = next;
    }
    return print;
  }

  private static boolean isPlain(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '-' && c <= '9')
        || c == '_'
        || c == '#';
  }
}

package org.comparanda.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts apart into words as a reader would type them, by Lucene's analysis. The browser takes
 * apart what is typed in the same way ({@code assets/js/search.js}) but for the stems, which it
 * looks up. Not for several threads.
 */
final class Words {
  /** Words that are on every page and so find nothing. */
  static final CharArraySet STOPS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Tokenizer tokenizer = new StandardTokenizer();
  private final TokenStream tokens;
  private final CharTermAttribute token;
  private final Tokenizer whole = new KeywordTokenizer();
  private final TokenStream stems = new PorterStemFilter(whole);
  private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

  Words() {
    TokenStream wide = new CJKWidthFilter(new LowerCaseFilter(tokenizer));
    tokens = new ASCIIFoldingFilter(new EnglishPossessiveFilter(new CJKBigramFilter(wide)), true);
    token = tokens.getAttribute(CharTermAttribute.class);
  }

  /** Takes words. */
  interface Sink {
    /** A word: the characters of an array from one place to another, that behind it. */
    void word(char[] characters, int from, int to);
  }

  /** Hands every word of a text on, in lower case and without accents, stop words among them. */
  void of(String text, Sink sink) {
    try {
      tokenizer.setReader(new StringReader(plain(text)));
      tokens.reset();
      while (tokens.incrementToken()) {
        parts(token.buffer(), token.length(), sink);
      }
      tokens.end();
      tokens.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a reader in memory failed", e);
    }
  }

  /** What a word and its other forms are found by. */
  String stem(String word) {
    try {
      whole.setReader(new StringReader(word));
      stems.reset();
      String found = stems.incrementToken() ? stem.toString() : word;
      stems.end();
      stems.close();
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("a reader in memory failed", e);
    }
  }

  /** Letters without what stands above or below them, in the forms that are compared. */
  private static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * The tokenizer keeps together what the punctuation within may join: {@code u.s}, {@code 1,000},
   * {@code snake_case}. Only a point between digits is kept; one thousand is written plainly.
   */
  private static void parts(char[] token, int length, Sink sink) {
    int from = 0;
    int to = 0;
    for (int i = 0; i < length; i++) {
      char c = token[i];
      boolean inNumber = i > 0 && i + 1 < length && isDigit(token[i - 1]) && isDigit(token[i + 1]);
      if (isOfWord(token, i, length) || (c == '.' && inNumber)) {
        token[to++] = c;
      } else if (c != ',' || !inNumber) {
        part(token, from, to, sink);
        from = to;
      }
    }
    part(token, from, to, sink);
  }

  /** {@code qwen3.5} is written {@code Qwen 3.5} elsewhere: its two parts are words. */
  private static void part(char[] token, int from, int to, Sink sink) {
    if (from == to) {
      return;
    }
    int digit = from;
    while (digit < to && !isDigit(token[digit])) {
      digit++;
    }
    if (digit < to && digit - from >= 2) {
      sink.word(token, from, digit);
      sink.word(token, digit, to);
    } else {
      sink.word(token, from, to);
    }
  }

  private static boolean isOfWord(char[] token, int at, int length) {
    char c = token[at];
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || isDigit(c);
    }
    int first = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
    return Character.isLetterOrDigit(Character.codePointAt(token, first, length));
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }
}

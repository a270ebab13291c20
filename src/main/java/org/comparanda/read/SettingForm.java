package org.comparanda.read;

import java.text.SimpleDateFormat;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a setting's value looks like.
 *
 * @param fits whether a value does
 * @param words what to write, such as "true or false"
 */
record SettingForm(Predicate<String> fits, String words) {
  /**
   * Files and folders below another folder, with slashes between them. No part leads elsewhere
   * ({@code ..}) or is hidden, and none has a sign that JBake takes for two values or for a
   * variable.
   */
  private static final String BELOW =
      "(?![.])[^/\\\\,$\\p{Cntrl}]+(/(?![.])[^/\\\\,$\\p{Cntrl}]+)*";

  /** The same, but it may lead upward first, and its parts may be hidden. */
  private static final String FOLDER_PATH =
      "([.][.]/)*(?![.]{1,2}(/|$))[^/\\\\,$\\p{Cntrl}]+(/(?![.]{1,2}(/|$))[^/\\\\,$\\p{Cntrl}]+)*";

  private static final String HOST = "([\\p{L}\\p{N}._-]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?";
  private static final String REST_OF_ADDRESS = "(/[^\\s\"<>\\\\^`{|}?#]*)?";

  static final SettingForm FLAG = of("true|false", "true or false");
  static final SettingForm WORDS = of("[a-z-]+( *, *[a-z-]+)*", "words with commas between them");
  static final SettingForm IDS = of("[^\\s,]+( *, *[^\\s,]+)*", "ids with commas between them");
  static final SettingForm RANGE = of("\\d{1,6}-\\d{1,6}", "a range such as 300-700");
  static final SettingForm COUNT = of("[1-9]\\d{0,5}", "a whole number from 1 on");

  static final SettingForm FOLDER =
      of(FOLDER_PATH, "a folder such as texts or site/texts, as seen from the site's folder");
  static final SettingForm OUTPUT_FILE =
      of(BELOW, "a file within the site, such as index.html or news/index.html");
  static final SettingForm OUTPUT_FOLDER =
      of(BELOW, "a folder within the site, such as tags or all/tags");
  static final SettingForm TEMPLATE = of(BELOW, "a file of the template folder, such as page.ftlh");
  static final SettingForm NAME =
      of("[^/\\\\,$\\p{Cntrl}]+", "a name without slashes, such as .jbakeignore");
  static final SettingForm SUFFIX =
      of("[^/\\\\,$\\p{Cntrl}]+", "what the name of a draft ends with, such as -draft");
  static final SettingForm EXTENSION = of("([.][\\w-]+)+", "an extension such as .html");
  static final SettingForm PREFIX =
      of("(/[^/\\\\,$\\p{Cntrl}]+)*/?", "a path that begins with a slash, such as /blog/");
  static final SettingForm SEPARATOR = of(".+", "the line that ends a header, such as ~~~~~~");
  static final SettingForm STATUS =
      of("published|published-date|draft|", "published, published-date or draft");

  static final SettingForm HOME =
      of(
          "(https?://" + HOST + REST_OF_ADDRESS + ")?",
          "the whole address, such as https://example.org");
  static final SettingForm LANGUAGE =
      new SettingForm(SettingForm::isLanguage, "a language tag such as en or zh-Hans");
  static final SettingForm DATE_FORMAT =
      new SettingForm(SettingForm::isDateFormat, "a pattern such as yyyy-MM-dd");
  static final SettingForm TIME_ZONE =
      new SettingForm(SettingForm::isTimeZone, "a time zone such as UTC or Europe/Berlin");

  static SettingForm of(String pattern, String words) {
    return new SettingForm(Pattern.compile(pattern).asMatchPredicate(), words);
  }

  // BCP 47: no language that is registered has more than three letters.
  private static boolean isLanguage(String value) {
    try {
      String language = new Locale.Builder().setLanguageTag(value).build().getLanguage();
      return !language.isEmpty() && language.length() <= 3;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isDateFormat(String value) {
    try {
      return !new SimpleDateFormat(value, Locale.ROOT).toPattern().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Java takes a time zone that it does not know for GMT. */
  private static boolean isTimeZone(String value) {
    return value.equals("GMT") || !TimeZone.getTimeZone(value).getID().equals("GMT");
  }
}

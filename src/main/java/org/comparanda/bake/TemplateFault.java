package org.comparanda.bake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.read.Spot;
import org.jspecify.annotations.Nullable;

/** What FreeMarker throws, told as an author's problem. */
final class TemplateFault {
  private final String folder;

  /**
   * @param folder the templates', from the site's root
   */
  TemplateFault(String folder) {
    this.folder = folder;
  }

  /**
   * What is wrong with the templates; nothing if it is the machine that fails. FreeMarker keeps
   * what it could not read, and throws it wrapped the second time.
   *
   * @param template the page's, as the settings name it
   * @param setting that names it
   */
  List<Problem> problems(Exception failure, String template, String setting) {
    @Nullable TemplateException within = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SiteTemplates.UnreadableException unreadable) {
        return unreadable.problems();
      } else if (cause instanceof ParseException e) {
        return List.of(
            bad(
                spot(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
                e.getEditorMessage()));
      } else if (cause instanceof TemplateNotFoundException e) {
        return List.of(
            within == null ? missing(template, setting) : missing(e.getTemplateName(), within));
      } else if (within == null && cause instanceof TemplateException e) {
        within = e;
      }
    }
    return within == null
        ? List.of()
        : List.of(bad(spot(within), within.getMessageWithoutStackTop()));
  }

  private Problem missing(String template, String setting) {
    return new Problem(
        Spot.startOf(folder + "/" + template),
        "missing-template",
        "There is no template \"%s\".".formatted(template),
        "Add it, or name another in jbake.properties: %s=….".formatted(setting));
  }

  private Problem missing(String template, TemplateException within) {
    return new Problem(
        spot(within),
        "missing-template",
        "There is no template \"%s\".".formatted(template),
        "Add it, or correct its name here.");
  }

  /**
   * Templates that go round without end.
   *
   * @param spot a place on the round
   */
  static Problem endless(Spot spot, boolean inclusion) {
    return new Problem(
        spot,
        "bad-template",
        inclusion
            ? "This template includes itself, without end."
            : "The macro or function that this stands in calls itself, without end.",
        "Take that out, or put it between <#if …> and </#if>, so that it comes to an end.");
  }

  private static Problem bad(Spot spot, String message) {
    String what = firstParagraph(message);
    return new Problem(
        spot,
        "bad-template",
        what.endsWith(".") ? what : what + ".",
        "Mend the template; a value that may be missing is written ${value!}.");
  }

  private Spot spot(TemplateException e) {
    return spot(
        e.getTemplateSourceName(),
        e.getLineNumber() == null ? 1 : e.getLineNumber(),
        e.getColumnNumber() == null ? 1 : e.getColumnNumber());
  }

  private Spot spot(String template, int line, int column) {
    return new Spot(folder + "/" + template, Math.max(1, line), Math.max(1, column));
  }

  /**
   * FreeMarker's message up to its tips, in one line and without the place, which the problem has.
   */
  private static String firstParagraph(String message) {
    String text =
        message.strip().split("\\R\\s*(\\R|----)|\\RWas expecting", 2)[0].replaceAll("\\s+", " ");
    return text.replaceAll(" \\[in template .*?\\]", "")
        .replace(":: ", ": ")
        .replace("==> ", "")
        .strip();
  }
}

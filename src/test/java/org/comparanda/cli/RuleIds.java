package org.comparanda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ids of the rules in the program's own sources. */
final class RuleIds {
  private static final Path SOURCES = Folders.REPOSITORY.resolve("src/main/java");
  private static final Pattern PROBLEM = Pattern.compile("new Problem\\(|\\.add\\(");

  private RuleIds() {}

  /** The second argument wherever a problem is made of its four. */
  static Set<String> inSources() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (String file : Folders.files(SOURCES)) {
      if (file.endsWith("/Problems.java")) {
        continue; // It passes on what others say.
      }
      String text = Files.readString(SOURCES.resolve(file));
      Matcher matcher = PROBLEM.matcher(text);
      while (matcher.find()) {
        List<String> arguments = arguments(text, matcher.end());
        if (arguments.size() == 4) {
          ids.add(literal(arguments.get(1), text));
        }
      }
    }
    return ids;
  }

  /** What stands between the commas up to the parenthesis that closes a call. */
  private static List<String> arguments(String text, int start) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int begin = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = endOfLiteral(text, i);
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        arguments.add(text.substring(begin, i).strip());
        begin = i + 1;
        if (c == ')') {
          return arguments;
        }
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
    }
    throw new IllegalArgumentException("a call is not closed");
  }

  private static int endOfLiteral(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    throw new IllegalArgumentException("a literal is not closed");
  }

  /** A literal, or the one that a constant stands for. */
  private static String literal(String argument, String text) {
    if (argument.startsWith("\"")) {
      return argument.substring(1, argument.length() - 1);
    }
    Matcher constant =
        Pattern.compile(" " + Pattern.quote(argument) + " = \"([^\"]+)\";").matcher(text);
    if (!constant.find()) {
      throw new IllegalArgumentException("no rule id: " + argument);
    }
    return constant.group(1);
  }
}

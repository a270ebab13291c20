package org.comparanda.read;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where we read the inside of Markdown's blocks otherwise than flexmark. */
final class MarkdownInlines extends CommonmarkInlineParser {
  // CommonMark: "zero or more characters between an opening < and a closing > that contains no line
  // endings or unescaped < or > characters". flexmark's option for the blanks among them also lets
  // blanks stand in destinations without these.
  private static final Pattern DESTINATION_IN_ANGLES =
      Pattern.compile("^<(?:[^<>\\r\\n\\\\]|\\\\[^\\r\\n])*+>");

  MarkdownInlines(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public BasedSequence parseLinkDestination() {
    BasedSequence inAngles = match(DESTINATION_IN_ANGLES);
    return inAngles == null ? super.parseLinkDestination() : inAngles;
  }
}

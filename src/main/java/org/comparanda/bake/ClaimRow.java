package org.comparanda.bake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.comparanda.compare.Account;
import org.comparanda.compare.Relation;
import org.comparanda.compare.Strand;
import org.comparanda.compare.TrackRecord;
import org.comparanda.compare.TrackRecord.Fate;
import org.comparanda.compare.Weighed;
import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Standing;
import org.comparanda.site.Paths;
import org.comparanda.site.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * A claim as templates see it: words and addresses, nothing that a template would have to work out.
 * A site of many documents shows its claims several hundred thousand times; so a row is a hash of
 * FreeMarker's itself, which needs no reflection, and makes each of its words when it is asked for.
 */
final class ClaimRow implements TemplateHashModel {
  /** What stands for a place that is not given. */
  private static final SimpleScalar NO_PLACE = new SimpleScalar("no place given");

  private static final SimpleScalar NONE = new SimpleScalar("");
  private static final SimpleScalar SINGLE = new SimpleScalar("single");
  private static final Map<Fate, SimpleScalar> FATES = words(Fate.class);
  private static final Map<Relation, SimpleScalar> RELATIONS = words(Relation.class);
  private static final Map<Standing, SimpleScalar> STANDINGS = words(Standing.class);

  private final Weighed weighed;
  private final Claim claim;
  private final Strand strand;
  private final Fate fate;
  private final SubjectWords subject;
  private final AttributeWords attribute;
  private final Resolution resolution;

  /**
   * @param resolution knows where the claim's cell is shown
   */
  ClaimRow(
      Weighed weighed,
      Strand strand,
      SubjectWords subject,
      AttributeWords attribute,
      Resolution resolution) {
    this.weighed = weighed;
    this.claim = weighed.claim();
    this.strand = strand;
    this.fate = TrackRecord.fate(weighed, strand);
    this.subject = subject;
    this.attribute = attribute;
    this.resolution = resolution;
  }

  /** What the rows of a subject have in common. */
  record SubjectWords(SimpleScalar name, SimpleScalar url) {}

  /**
   * What the rows of an attribute have in common.
   *
   * @param hint what it counts and which way is better, or empty
   * @param type the word of its type
   */
  record AttributeWords(
      SimpleScalar label, SimpleScalar url, SimpleScalar hint, SimpleScalar type) {}

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "anchor" -> text(claim.anchor()); // of the claim on its document's page
      case "subject" -> subject.name();
      case "subjectUrl" -> subject.url();
      case "attribute" -> attribute.label();
      case "attributeUrl" -> attribute.url();
      case "hint" -> attribute.hint();
      case "type" -> attribute.type();
      case "value" -> text(claim.value().written());
      case "correct" -> // empty where the site's files are kept on no host
          text(resolution.repository().map(host -> host.edit(claim.spot())).orElse(""));
      case "report" -> text(resolution.repository().map(host -> host.report(claim)).orElse(""));
      case "condition" -> text(claim.condition());
      case "standing" -> // empty when the document just states it
          claim.standing() == Standing.STATED ? NONE : STANDINGS.get(claim.standing());
      case "at" -> text(claim.at()); // empty when its place is not given
      case "place" -> claim.at().isEmpty() ? NO_PLACE : text(claim.at());
      case "note" -> text(claim.note());
      case "document" -> text(weighed.document().title());
      case "documentUrl" -> text(Paths.document(claim.document()));
      case "url" -> text(Paths.claim(claim));
      case "cellUrl" -> text(resolution.home(claim.subject(), claim.attribute()));
      case "relation" -> RELATIONS.get(weighed.relation());
      case "account" -> text(Account.of(weighed, strand));
      case "published" -> // empty when nobody knows
          weighed.document().published().isKnown()
              ? text(weighed.document().published().written())
              : NONE;
      case "fared" -> FATES.get(fate);
      case "finding" -> fate == Fate.ALONE ? SINGLE : FATES.get(fate); // as its mark looks
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static SimpleScalar text(String text) {
    return text.isEmpty() ? NONE : new SimpleScalar(text);
  }

  private static <E extends Enum<E>> Map<E, SimpleScalar> words(Class<E> type) {
    Map<E, SimpleScalar> words = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      words.put(value, new SimpleScalar(value.name().toLowerCase(Locale.ROOT)));
    }
    return words;
  }
}

package org.comparanda.bake;

/**
 * A claim as pages show it: words and addresses, nothing that a template would have to work out. A
 * site of many documents shows its claims several hundred thousand times.
 *
 * @param anchor of the claim on its document's page
 * @param subject the subject's name
 * @param attribute the attribute's label
 * @param hint what the attribute counts and which way is better, or empty
 * @param type the word of the attribute's type
 * @param standing empty when the document just states it
 * @param relation the word of its relation to the head
 * @param fared how it fared, in a word
 * @param finding the finding that its mark looks like
 */
public record ClaimRow(
    String anchor,
    String subject,
    String subjectUrl,
    String attribute,
    String attributeUrl,
    String hint,
    String type,
    String value,
    String condition,
    String standing,
    String place,
    String note,
    String document,
    String documentUrl,
    String url,
    String cellUrl,
    String relation,
    boolean primary,
    String fared,
    String finding) {}

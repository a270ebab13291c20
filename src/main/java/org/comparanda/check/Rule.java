package org.comparanda.check;

import java.util.List;
import org.comparanda.read.Problem;
import org.comparanda.site.Site;

/** Something that holds of every site, or else is a problem. */
interface Rule {
  /** Each breach, in any order. */
  List<Problem> check(Site site);
}

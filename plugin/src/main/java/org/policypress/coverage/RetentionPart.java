package org.policypress.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Category × data subject × stage and form × school, with the retention rule that covers each cell.
 *
 * @param totals how many cells, for schools that are alike told once
 * @param subjects the data subjects, columns of the overview
 * @param categories the data categories, with every cell
 * @param rules the retention rules, with where they are written
 * @param differing whether schools differ in anything
 */
public record RetentionPart(
    List<Total> totals,
    List<String> subjects,
    List<Category> categories,
    List<Rule> rules,
    boolean differing) {
  /** Copies the lists. */
  public RetentionPart {
    totals = List.copyOf(totals);
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    rules = List.copyOf(rules);
  }

  /** How many cells of all schools nothing covers. */
  public long holes() {
    return totals.stream().mapToLong(total -> total.holes() * total.count()).sum();
  }

  /**
   * Cells of schools that have the same coverage.
   *
   * @param schools which, in words
   * @param count how many schools
   * @param own how many cells of each a rule of their own covers
   * @param byDefault how many only the default covers
   * @param holes how many nothing covers
   */
  public record Total(String schools, int count, long own, long byDefault, long holes) {
    /** How many cells each has. */
    public long cells() {
      return own + byDefault + holes;
    }
  }

  /**
   * A data category.
   *
   * @param id its id
   * @param label its name
   * @param place where it is written
   * @param sensitivity how sensitive it is, in words
   * @param overview how its cells stand, for each subject of the overview, the worst of all
   * @param lines its cells, those alike in one line
   */
  public record Category(
      String id,
      String label,
      String place,
      String sensitivity,
      List<Optional<Standing>> overview,
      List<Line> lines) {
    /** Copies the lists. */
    public Category {
      overview = List.copyOf(overview);
      lines = List.copyOf(lines);
    }
  }

  /**
   * Cells of a category that have the same answer.
   *
   * @param subject the data subject
   * @param cells stages and forms, where not all have this answer
   * @param schools schools, where not all have this answer
   * @param standing how they stand
   * @param rules the rules that cover them, several if they are equally precise
   */
  public record Line(
      String subject,
      List<String> cells,
      Optional<String> schools,
      Standing standing,
      List<RuleLink> rules) {
    /** Copies the lists. */
    public Line {
      cells = List.copyOf(cells);
      rules = List.copyOf(rules);
    }
  }

  /**
   * A retention rule as a cell names it.
   *
   * @param id its id
   * @param anchor where it stands on the page
   * @param place where it is written
   */
  public record RuleLink(String id, String anchor, String place) {}

  /**
   * A retention rule.
   *
   * @param link its id and places
   * @param words what it says
   * @param schools schools, where not all have it
   * @param fallback whether it covers what has nothing better
   * @param cells how many cells of all schools it covers
   */
  public record Rule(
      RuleLink link, String words, Optional<String> schools, boolean fallback, long cells) {}
}

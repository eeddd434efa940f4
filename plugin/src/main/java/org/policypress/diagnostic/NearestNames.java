package org.policypress.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what an author may have meant: the known names nearest to a mistyped one. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /** At most three known names within a third of the word's length of it, nearest first. */
  public static List<String> of(String word, Collection<String> known) {
    int bound = Math.max(2, word.length() / 3);
    record Candidate(String name, int distance) {}
    return known.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(word, name)))
        .filter(c -> c.distance() <= bound)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** A hint such as {@code did you mean `a` or `b`?}, or the fallback when nothing is near. */
  public static String hint(String word, Collection<String> known, String otherwise) {
    List<String> near = of(word, known);
    if (near.isEmpty()) {
      return otherwise;
    }
    return "did you mean `" + String.join("` or `", near) + "`?";
  }

  /** Optimal string alignment distance: insert, delete, replace, or swap two neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}

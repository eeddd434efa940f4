package org.policypress.website;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policypress.model.Document.Audience;
import org.policypress.model.KebabCase;

/** Names of the pages that stand beside documents, without ending; no document can have them. */
public final class PageNames {
  static final String INDEX = "index";

  private static final String NOT_FOUND = "404";

  private static final Set<String> ALL =
      Stream.concat(
              Stream.of(INDEX, NOT_FOUND), Arrays.stream(Audience.values()).map(PageNames::of))
          .collect(Collectors.toUnmodifiableSet());

  private PageNames() {}

  /** Name of the page of an audience. */
  static String of(Audience audience) {
    return "for-" + KebabCase.of(audience);
  }

  /** Whether the site has a page of this name beside its documents. */
  public static boolean isTaken(String name) {
    return ALL.contains(name);
  }
}

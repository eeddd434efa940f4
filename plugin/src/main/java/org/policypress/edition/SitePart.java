package org.policypress.edition;

import org.policypress.model.Document.Audience;
import org.policypress.model.KebabCase;

/** The two parts of a site; each is a tree that is complete in itself and can be deployed alone. */
public enum SitePart {
  /** What parents, pupils and everybody may read. */
  PUBLIC,
  /** What is for staff. */
  INTERNAL;

  /** The part in which a document for an audience stands. */
  public static SitePart of(Audience audience) {
    return audience == Audience.STAFF ? INTERNAL : PUBLIC;
  }

  /** The word for it: {@code public} or {@code internal}. */
  public String id() {
    return KebabCase.of(this);
  }

  /** Path of its root in the site, ending in {@code /}. */
  public String root() {
    return id() + "/";
  }
}

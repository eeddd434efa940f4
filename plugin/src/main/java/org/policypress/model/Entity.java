package org.policypress.model;

import org.policypress.source.Located;

/** Something of the policy that has an id and can be referred to. */
public interface Entity {
  /** The id, unique among the entities of its kind, kebab-case. */
  Located<String> id();
}

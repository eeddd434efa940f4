package org.policypress.plan;

import org.policypress.edition.DocumentJob;

/** By what a build is divided. */
public enum Division {
  /** By place: the group of an organisation, or one of its schools. */
  SCHOOL {
    @Override
    String nameOf(DocumentJob job) {
      return job.place();
    }
  },
  /** By language. */
  LANGUAGE {
    @Override
    String nameOf(DocumentJob job) {
      return job.language().tag();
    }
  };

  /** The name under which the filter of a shard lets a document through. */
  abstract String nameOf(DocumentJob job);
}

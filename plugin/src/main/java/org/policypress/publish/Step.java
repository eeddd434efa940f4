package org.policypress.publish;

/** The moments at which a build may die; a test lets it die at each. */
enum Step {
  /** No other build can publish here now. */
  LOCKED,
  /** What an earlier build left has been cleared away. */
  RECOVERED,
  /** The staging folder is there, and empty. */
  STAGING_BEGUN,
  /** One file is staged. */
  FILE_STAGED,
  /** All files are staged, the manifest is not. */
  FILES_STAGED,
  /** The staging folder is whole. */
  STAGED,
  /** The output folder has been renamed away: for this moment nothing is published. */
  OLD_ASIDE,
  /** The staging folder is the output folder now. */
  NEW_IN_PLACE,
  /** One file or folder of what is no longer needed has been deleted. */
  ONE_DELETED,
  /** Nothing but the output folder is left. */
  CLEARED
}

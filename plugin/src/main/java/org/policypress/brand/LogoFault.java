package org.policypress.brand;

/** What is wrong with the file of a logo. */
final class LogoFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what is wrong, after the name of the file
   * @param hint how to mend it
   */
  LogoFault(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}

package org.policypress.compiler;

/** A run that cannot begin or cannot end, for a reason outside the policy; says what to do. */
public final class CompilerFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault with its plain sentence. */
  public CompilerFault(String sentence) {
    super(sentence);
  }

  /** A fault with its plain sentence and what caused it. */
  public CompilerFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package org.policypress.shard;

/** Shards that cannot be joined; the message is a plain sentence that says what to do. */
public final class ShardException extends Exception {
  private static final long serialVersionUID = 1L;

  ShardException(String sentence) {
    super(sentence);
  }

  ShardException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package org.policypress.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of an artifact: the SHA-256 of all that shapes it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentKey(String hex) {
  private static final int DIGITS = 64;

  /** Refuses what is no digest. */
  public ContentKey {
    if (hex.length() != DIGITS || !hex.matches("[0-9a-f]+")) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** A key of nothing yet but what kind of artifact it names. */
  public static Builder of(String kind) {
    return new Builder().with(kind);
  }

  /** Takes the parts one after another; each goes in with its length, so that none runs over. */
  public static final class Builder {
    private final MessageDigest digest = sha256();

    private Builder() {}

    /** Takes a text. */
    public Builder with(String part) {
      return with(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes bytes. */
    public Builder with(byte[] part) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
      digest.update(part);
      return this;
    }

    /** The key of all parts; the builder is used up. */
    public ContentKey key() {
      return new ContentKey(HexFormat.of().formatHex(digest.digest()));
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

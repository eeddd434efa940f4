package org.policypress.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader's signature below a translation: the translators' comment {@code reviewed-by: who, date,
 * hash}.
 *
 * <p>The hash binds it to original and translation, because tools that merge PO files carry
 * comments to other texts. A hash that does not match is no signature.
 *
 * @param who name of the reader
 * @param date day of the review
 * @param hash {@link #hash} of what was read
 */
public record ReviewMark(String who, LocalDate date, String hash) {
  private static final String LABEL = "reviewed-by:";
  private static final int DIGITS = 12;
  private static final Pattern COMMENT =
      Pattern.compile(LABEL + "\\s*\\S.*,\\s*\\d{4}-\\d{2}-\\d{2}\\s*,\\s*([0-9a-f]+)");
  private static final Pattern NAME =
      Pattern.compile(LABEL + "\\s*(\\S.*?)\\s*(?:,\\s*(\\d{4}-\\d{2}-\\d{2})\\s*)?");

  /** First 12 hexadecimal digits of the SHA-256 of original, NUL, translation, in UTF-8. */
  public static String hash(PoMessage message) {
    String signed = message.id() + "\0" + String.join("\0", message.translations());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The message with a signature; earlier ones go. */
  public static PoMessage sign(PoMessage message, String who, LocalDate date) {
    List<String> comments = new ArrayList<>(message.comments());
    comments.removeIf(c -> c.startsWith(LABEL));
    comments.add(new ReviewMark(who, date, hash(message)).toString());
    return message.withComments(comments);
  }

  /**
   * The message with a signature for a name that somebody wrote after {@code reviewed-by:} by hand,
   * who cannot compute a hash; unchanged if there is none, or nothing that can be signed.
   *
   * @param today the day of the review, unless it is written behind the name
   */
  public static PoMessage complete(PoMessage message, LocalDate today) {
    if (!isSignable(message)) {
      return message;
    }
    return message.comments().stream()
        .filter(comment -> !COMMENT.matcher(comment).matches())
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .reduce((first, last) -> last)
        .map(name -> sign(message, name.group(1), date(name.group(2), today)))
        .orElse(message);
  }

  /** Whether a reader can vouch for the message: it is translated, and not stale. */
  public static boolean isSignable(PoMessage message) {
    return message.isTranslated() && !message.isFuzzy() && !message.isHeader();
  }

  private static LocalDate date(@Nullable String written, LocalDate today) {
    try {
      return written == null ? today : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return today;
    }
  }

  /** How far a translation can be relied on. */
  public static ReviewState state(PoMessage message) {
    if (message.isFuzzy()) {
      return ReviewState.STALE;
    }
    String hash = hash(message);
    boolean signed =
        message.comments().stream()
            .map(COMMENT::matcher)
            .anyMatch(m -> m.matches() && m.group(1).equals(hash));
    return signed ? ReviewState.REVIEWED : ReviewState.UNREVIEWED;
  }

  /** The comment. */
  @Override
  public String toString() {
    return LABEL + " " + who + ", " + date + ", " + hash;
  }
}

package org.policypress.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/** Makes text of bytes, and says where they are none. Line ends of every kind are taken as is. */
public final class SourceReader {
  /** What a file is, and how large it may be. */
  public enum Kind {
    /** A file of a policy, of which there may be any number. */
    POLICY(4, "divide it: the files of a folder are read as one policy"),
    /** The one catalogue of a language. */
    CATALOGUE(
        64,
        "take out the entries at its end that begin with `#~`: their texts are gone from the"
            + " policy");

    private final int mebibytes;
    private final String hint;

    Kind(int mebibytes, String hint) {
      this.mebibytes = mebibytes;
      this.hint = hint;
    }

    /** Most bytes that it may have. */
    public int mostBytes() {
      return mebibytes << 20;
    }
  }

  private static final int BOM = 0xFEFF;

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file where it is
   * @param kind what it is
   * @param name its path as a diagnostic prints it
   * @param sink takes what is wrong with it
   * @return the text; empty when it cannot be used
   * @throws IOException if the file cannot be read
   */
  public static Optional<SourceFile> read(Path file, Kind kind, String name, Diagnostics sink)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return decode(in.readNBytes(kind.mostBytes() + 1), kind, name, sink);
    }
  }

  /** Reads a file of a policy. */
  public static Optional<SourceFile> read(Path file, String name, Diagnostics sink)
      throws IOException {
    return read(file, Kind.POLICY, name, sink);
  }

  /** Decodes the bytes of a file of a policy; see {@link #read}. */
  public static Optional<SourceFile> decode(byte[] bytes, String name, Diagnostics sink) {
    return decode(bytes, Kind.POLICY, name, sink);
  }

  /** Decodes the bytes of a file; see {@link #read}. */
  static Optional<SourceFile> decode(byte[] bytes, Kind kind, String name, Diagnostics sink) {
    if (bytes.length > kind.mostBytes()) {
      sink.report(
          Diagnostic.of(
                  YamlRules.FILE_TOO_LARGE,
                  new SourceFile(name, "").start(),
                  "the file is larger than " + kind.mebibytes + " MiB")
              .withHint(kind.hint));
      return Optional.empty();
    }
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      sink.report(
          Diagnostic.of(
                  YamlRules.NOT_UTF_8,
                  new SourceFile(name, utf16.decode(ByteBuffer.wrap(bytes)).toString()).start(),
                  "the file is saved as UTF-16")
              .withHint("save it as UTF-8 without a byte order mark"));
      return Optional.empty();
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      sink.report(notUtf8(bytes, in.position(), text.length(), name));
      return Optional.empty();
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BOM;
    SourceFile file = new SourceFile(name, marked ? text.substring(1) : text);
    if (marked) {
      sink.report(
          Diagnostic.of(
                  YamlRules.BYTE_ORDER_MARK, file.start(), "the file begins with a byte order mark")
              .withHint("save it as UTF-8 without a byte order mark (BOM)"));
    }
    return Optional.of(file);
  }

  private static Diagnostic notUtf8(byte[] bytes, int at, int offset, String name) {
    // The whole text with a stand-in for what cannot be read, so that the line can be shown.
    String shown = new String(bytes, UTF_8);
    boolean marked = !shown.isEmpty() && shown.charAt(0) == BOM;
    SourceFile file = new SourceFile(name, marked ? shown.substring(1) : shown);
    int start = marked && offset > 0 ? offset - 1 : offset;
    SourceSpan span = file.span(start, Math.min(start + 1, file.text().length()));
    String octet = String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF);
    String windows = new String(bytes, at, 1, Charset.forName("windows-1252"));
    String hint = "save the file as UTF-8";
    boolean letter = Character.isLetter(windows.charAt(0));
    return Diagnostic.of(
            YamlRules.NOT_UTF_8, span, "the file is not UTF-8: byte " + octet + " is no character")
        .withHint(letter ? hint + "; in Windows-1252 this byte is `" + windows + "`" : hint);
  }

  private static @org.jspecify.annotations.Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE ? Charset.forName("UTF-16") : null;
  }
}

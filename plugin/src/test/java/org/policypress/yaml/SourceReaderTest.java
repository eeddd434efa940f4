package org.policypress.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

class SourceReaderTest {
  private final Diagnostics sink = new Diagnostics();

  @Test
  void readsUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("data.yaml");
    Files.writeString(file, "label: æøå 😀\r\n", UTF_8);

    assertThat(SourceReader.read(file, "data.yaml", sink).orElseThrow().text())
        .isEqualTo("label: æøå 😀\r\n");
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    byte[] bytes = "a: b\nlabel: børn\n".getBytes(ISO_8859_1);

    assertThat(SourceReader.decode(bytes, "data.yaml", sink)).isEmpty();
    Diagnostic fault = sink.sorted().get(0);
    assertThat(fault.rule()).isEqualTo(YamlRules.NOT_UTF_8);
    assertThat(fault.span()).hasToString("data.yaml:[2,9]");
    assertThat(fault.span().end()).hasToString("2:10");
    assertThat(fault.message()).isEqualTo("the file is not UTF-8: byte F8 is no character");
    assertThat(fault.hint()).contains("save the file as UTF-8; in Windows-1252 this byte is `ø`");
  }

  @Test
  void aCharacterCutOffAtTheEndIsNotUtf8() {
    byte[] bytes = {'a', ':', ' ', (byte) 0xC3};

    assertThat(SourceReader.decode(bytes, "data.yaml", sink)).isEmpty();
    assertThat(sink.sorted().get(0).span()).hasToString("data.yaml:[1,4]");
  }

  @Test
  void knowsUtf16() {
    assertThat(SourceReader.decode("a: b\n".getBytes(UTF_16), "data.yaml", sink)).isEmpty();
    assertThat(sink.sorted().get(0).message()).isEqualTo("the file is saved as UTF-16");
  }

  @Test
  void aByteOrderMarkIsAWarningAndTakenAway() {
    Optional<SourceFile> file =
        SourceReader.decode("\uFEFFa: b\n".getBytes(UTF_8), "data.yaml", sink);

    assertThat(file.orElseThrow().text()).isEqualTo("a: b\n");
    assertThat(sink.hasErrors()).isFalse();
    assertThat(sink.sorted())
        .extracting(Diagnostic::rule)
        .containsExactly(YamlRules.BYTE_ORDER_MARK);
  }

  @Test
  void aFileBeyondTheLimitIsNotRead() {
    byte[] bytes = new byte[SourceReader.Kind.POLICY.mostBytes() + 1];

    assertThat(SourceReader.decode(bytes, "data.yaml", sink)).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::rule)
        .containsExactly(YamlRules.FILE_TOO_LARGE);
    assertThat(sink.sorted().get(0).message()).isEqualTo("the file is larger than 4 MiB");
  }

  @Test
  void aCatalogueMayBeLargerAndIsNotToBeDivided() {
    byte[] large = new byte[SourceReader.Kind.POLICY.mostBytes() + 1];
    byte[] tooLarge = new byte[SourceReader.Kind.CATALOGUE.mostBytes() + 1];

    assertThat(SourceReader.decode(large, SourceReader.Kind.CATALOGUE, "ar.po", sink)).isPresent();
    assertThat(sink.sorted()).isEmpty();
    assertThat(SourceReader.decode(tooLarge, SourceReader.Kind.CATALOGUE, "ar.po", sink)).isEmpty();
    Diagnostic fault = sink.sorted().get(0);
    assertThat(fault.message()).isEqualTo("the file is larger than 64 MiB");
    assertThat(fault.hint().orElseThrow()).startsWith("take out the entries at its end");
  }
}

package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;

final class FontFilesTest {
  @TempDir private static Path folder = Path.of("");

  private final Diagnostics faults = new Diagnostics();

  @Test
  void aFamilyMadeForAScriptComesFirstInItsLanguages() {
    FontFiles fonts = FontFiles.of(TemplateFiles.standard());

    assertThat(fonts.families("Latn"))
        .isEqualTo("NotoSans,PolicypressSymbols,Vazirmatn,NotoSansEthiopic");
    assertThat(fonts.families("Arab"))
        .isEqualTo("Vazirmatn,NotoSans,PolicypressSymbols,NotoSansEthiopic");
    assertThat(fonts.families("Ethi"))
        .isEqualTo("NotoSansEthiopic,NotoSans,PolicypressSymbols,Vazirmatn");
  }

  @Test
  void aListOfOnesOwnTakesThePlaceOfOurs() throws IOException {
    FontFiles fonts = read("# only this\n\nNotoSans-Regular.ttf Own normal,bold,italic,bold-italic\n");

    assertThat(faults.sorted()).isEmpty();
    assertThat(fonts.families("Latn")).isEqualTo("Own");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NotoSans-Regular.ttf Own | 1:22-1:25 after `Own` something is missing",
        "NotoSans.woff Own normal | 1:1-1:14 `NotoSans.woff` is no name of a font file",
        "../NotoSans.ttf Own normal | 1:1-1:16 `../NotoSans.ttf` is no name of a font file",
        "NotoSans-Regular.ttf O,n normal | 1:22-1:25 `O,n` is no name of a family",
        "NotoSans-Regular.ttf Own thin | 1:26-1:30 `thin` is no style",
        "NotoSans-Regular.ttf Own normal arabic | 1:33-1:39 `arabic` is no script",
        "NotoSans-Regular.ttf Own normal Latn Cyrl | 1:38-1:42 `Cyrl` is a word too many",
        "Missing.ttf Own normal | 1:1-1:12 there is no font file `fonts/Missing.ttf`",
        "# nothing | 1:1-1:1 the list of fonts names none"
      })
  void whatIsWrongIsSaidOnItsWord(String line, String expected) throws IOException {
    read(line);

    assertThat(faults.sorted())
        .extracting(FontFilesTest::said)
        .containsExactly(expected);
  }

  private FontFiles read(String list) throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    Files.writeString(folder.resolve(FontFiles.LIST), list);
    return FontFiles.read(new TemplateSource(Optional.of(folder), "own"), faults);
  }

  private static String said(Diagnostic fault) {
    assertThat(fault.span().file().path()).isEqualTo("own/fonts/fonts.txt");
    assertThat(fault.hint()).isPresent();
    return fault.span().start() + "-" + fault.span().end() + " " + fault.message();
  }
}

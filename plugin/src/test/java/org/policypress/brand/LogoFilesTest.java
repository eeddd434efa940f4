package org.policypress.brand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.Brand;
import org.policypress.model.Colour;
import org.policypress.source.Located;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

final class LogoFilesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path temporary;

  private Path folder = Path.of("");
  private final Diagnostics sink = new Diagnostics();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("policy"));
  }

  private Optional<Logo> read(String name) {
    SourceFile yaml = new SourceFile("organisation.yaml", name);
    SourceSpan span = new SourceSpan(yaml, yaml.position(0), yaml.position(name.length()));
    Brand brand =
        new Brand(
            new Located<>(new Colour(0x0b6e4f), span),
            Optional.of(new Located<>(name, span)),
            Optional.empty());
    return new LogoFiles(folder, sink).read(Optional.of(brand)).logo();
  }

  private Optional<Logo> drawing(String text) throws IOException {
    Files.writeString(folder.resolve("logo.svg"), text, UTF_8);
    return read("logo.svg");
  }

  private static String svg(String attributes, String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        + attributes
        + ">"
        + inside
        + "</svg>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0h9'/>",
        "<defs><linearGradient id='g'/></defs><path fill='url(#g)'/>",
        "<defs><g id='a'/></defs><use href='#a'/><use xlink:href=' #a'/>",
        "<style>.a { fill: url( '#g' ) }</style>",
        "<title>Skolen &amp; vi</title><text font-family='serif'>S</text>"
      })
  void whatIsOnlyADrawingIsTaken(String inside) throws IOException {
    assertThat(drawing(svg("viewBox='0 0 96 48'", inside))).isPresent();
    assertThat(sink.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script/>",
        "<SCRIPT/>",
        "<foreignObject/>",
        "<g ONLOAD='x()'/>",
        "<a href='https://skolen.example'/>",
        "<a xlink:href='javascript:x()'/>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<use href='other.svg#a'/>",
        "<path fill='url(https://skolen.example/a.svg#g)'/>",
        "<path style=\"fill: URL( 'a.svg#g' )\"/>",
        "<style>@import 'a.css';</style>",
        "<style><![CDATA[@import 'a.css';]]></style>",
        "<a><set attributeName='href' to='javascript:x()'/></a>",
        "<a><set attributeName='xlink:href' to='javascript:x()'/></a>",
        "<?xml-stylesheet href='a.css'?>",
        "&unknown;"
      })
  void whatRunsOrLoadsIsRefused(String inside) throws IOException {
    assertThat(drawing(svg("viewBox='0 0 96 48'", inside))).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
    assertThat(sink.sorted().get(0).hint()).isPresent();
  }

  @Test
  void anEntityBringsNothingIn() throws IOException {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'organisation.yaml'>]>"
            + svg("viewBox='0 0 9 9'", "<text>&a;</text>");
    assertThat(drawing(bomb)).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("`logo.svg` holds a document type, which can load other files (line 1)");
  }

  @Test
  void itsPlaceIsAsWideAsItsHeightAsks() throws IOException {
    Logo wide = drawing(svg("viewBox='0 0 960 120'", "")).orElseThrow();
    assertThat(wide.shownWidth(176, 44)).isEqualTo(176);
    assertThat(wide.shownHeight(176, 44)).isEqualTo(22);
    Logo high = drawing(svg("width='20px' height='40'", "")).orElseThrow();
    assertThat(high.shownWidth(176, 44)).isEqualTo(22);
    assertThat(high.shownHeight(176, 44)).isEqualTo(44);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "width='100%' height='100%'", "viewBox='0 0 0 9'", "viewBox='1 2'"})
  void withoutASizeItHasNoPlace(String attributes) throws IOException {
    assertThat(drawing(svg(attributes, ""))).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
  }

  @Test
  void aLargeFileIsRefused() throws IOException {
    Files.write(folder.resolve("logo.png"), new byte[100_001]);
    assertThat(read("logo.png")).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("`logo.png` is larger than 100 kB: 101 kB");
  }

  @Test
  void aBrokenPngIsRefused() throws IOException {
    Files.write(
        folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertThat(read("logo.png")).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret.svg"), svg("viewBox='0 0 9 9'", ""));
    Files.createSymbolicLink(folder.resolve("logo.svg"), outside);
    assertThat(read("logo.svg")).isEmpty();
    assertThat(sink.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("`logo.svg` lies outside the folder of the policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/hosts", "https://skolen.example/logo.svg", ".", "a\u0000b"})
  void whatIsNoFileOfTheFolderIsRefused(String name) {
    assertThat(read(name)).isEmpty();
    assertThat(sink.sorted()).hasSize(1);
  }
}

package org.policypress.language;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/** GNU gettext agrees with our reader and writer, and with the catalogues of the templates. */
@Tag("gettext")
final class GettextTest {
  static final List<String> TAGS = TemplateMessages.TAGS;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Gettext gettext;

  @BeforeEach
  void setUp() {
    gettext = new Gettext(folder);
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void acceptsTheCataloguesOfTheTemplates(String tag) throws Exception {
    gettext.assertAccepts(TemplateMessages.file(tag).text());
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void mergesTheCataloguesOfTheTemplatesWithoutChange(String tag) throws Exception {
    gettext.assertMergeChangesNothing(TemplateMessages.file(tag).text());
  }

  /** Obsolete, fuzzy with its earlier original, plural, long lines, escapes, comments. */
  @Test
  void acceptsAndKeepsAllThatAnEntryCanCarry() throws Exception {
    SourceFile file = new SourceFile("locales/da.po", PoFileTest.EVERYTHING);
    String written = PoWriter.write(PoReader.read(file, new Diagnostics()).messages());
    gettext.assertAccepts(written);
    gettext.assertMergeChangesNothing(written);
  }
}

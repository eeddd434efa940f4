package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources give the same bytes. The whole sample, all formats, is compiled once more: by
 * another process, from a copy in another folder into another folder, in another time zone, with a
 * default locale that writes its digits differently and another default charset. Every file of the
 * site and its manifest is compared with what the build made.
 */
class DeterminismIT {
  private static final String LOG = "log.txt";

  @Test
  void anotherFolderTimeZoneLocaleAndCharsetGiveTheSameBytes(@TempDir Path folder)
      throws Exception {
    Path sources = Checking.copy(PublishedSite.SOURCE, folder.resolve("a copy of the sources"));
    Path output = folder.resolve("elsewhere").resolve("site");

    int status = build(sources, output, folder);

    assertThat(status).as(Files.readString(folder.resolve(LOG))).isZero();
    List<String> files = PublishedSite.files(output);
    assertThat(files).isEqualTo(PublishedSite.files(PublishedSite.FOLDER)).hasSizeGreaterThan(200);
    List<String> different = new ArrayList<>();
    for (String file : files) {
      if (Files.mismatch(output.resolve(file), PublishedSite.FOLDER.resolve(file)) >= 0) {
        different.add(file);
      }
    }
    assertThat(different).isEmpty();
  }

  private static int build(Path sources, Path output, Path folder) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Duser.timezone=Pacific/Auckland",
            "-Duser.language=fa",
            "-Duser.country=IR",
            "-Dfile.encoding=ISO-8859-1",
            "-Djava.awt.headless=true",
            "-Djruby.compile.mode=OFF"));
    for (String setting : List.of("source", "site", "version", "timestamp")) {
      String name = "policypress." + setting;
      command.add("-D" + name + "=" + PublishedSite.setting(name));
    }
    command.addAll(
        List.of(
            "-cp",
            PublishedSite.setting("java.class.path"),
            SecondBuild.class.getName(),
            sources.toString(),
            output.toString()));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(LOG).toFile())
        .start()
        .waitFor();
  }
}

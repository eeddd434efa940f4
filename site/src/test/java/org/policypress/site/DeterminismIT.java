package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources give the same bytes. Every document of the samples, in all formats and
 * languages, is compiled once more, of the ten schools that are alike for one of them: by another
 * process, from a copy in another folder into another folder, in another time zone, with a default
 * locale that writes its digits differently and another default charset. Every file is compared
 * with what the build made, but for the start pages and the manifest, which list fewer schools.
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
    List<String> files =
        PublishedSite.files(output).stream().filter(file -> file.contains("/")).toList();
    assertThat(PublishedSite.files(PublishedSite.FOLDER)).containsAll(files);
    assertThat(files.stream().filter(file -> !isOfAnAlikeSchool(file)))
        .hasSizeGreaterThan(100)
        .containsExactlyElementsOf(
            PublishedSite.files(PublishedSite.FOLDER).stream()
                .filter(file -> file.contains("/") && !isOfAnAlikeSchool(file))
                .toList());
    List<String> different = new ArrayList<>();
    for (String file : files) {
      if (Files.mismatch(output.resolve(file), PublishedSite.FOLDER.resolve(file)) >= 0) {
        different.add(file);
      }
    }
    assertThat(different).isEmpty();
  }

  /** Where the site has documents: {@code organisation} or {@code organisation/school}. */
  private static Set<String> places() {
    Set<String> places = new TreeSet<>();
    for (String file : PublishedSite.files(".html")) {
      Path path = Path.of(file);
      if (path.getNameCount() > 2 && !isOfAnAlikeSchool(file)) {
        boolean ofGroup = path.getNameCount() == 3;
        places.add(path.getName(0) + (ofGroup ? "" : "/" + path.getName(2)));
      }
    }
    return places;
  }

  private static boolean isOfAnAlikeSchool(String file) {
    return file.matches("fjordgymnasierne/[^/]+/(?!hassel/|figures/)[^/]+/.+");
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
            output.toString(),
            String.join(",", places())));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(LOG).toFile())
        .start()
        .waitFor();
  }
}

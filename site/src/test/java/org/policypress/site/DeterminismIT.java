package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.compiler.CompilerFault;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.site.SampleDocuments.Sample;

/**
 * The same sources give the same bytes: compiled by another process, from a copy in another folder
 * into another folder, in another time zone, with a default locale that writes its digits
 * differently and another default charset.
 */
class DeterminismIT {
  private static final String LOG = "log.txt";
  private static final List<String> ELSEWHERE =
      List.of(
          "-Duser.timezone=Pacific/Auckland",
          "-Duser.language=fa",
          "-Duser.country=IR",
          "-Dfile.encoding=ISO-8859-1");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /**
   * Of each kind of document in each language and format one, in all its languages and formats, but
   * for the print edition of a whole handbook, which takes a minute. Each is compared with what the
   * build made, of a page the document in it: what stands around it leads to other documents.
   */
  @Test
  void documentsOfEveryKindLanguageAndFormatHaveTheSameBytes() throws Exception {
    Path copy = Checking.copy(PublishedSite.SOURCE, folder.resolve("a copy of the sources"));

    List<Sample> chosen = chosen();
    Path output = compile(ELSEWHERE, copy, "site", chosen);

    List<String> files =
        PublishedSite.files(output).stream().filter(file -> isOf(chosen, file)).toList();
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(PublishedSite.files(PublishedSite.FOLDER)).containsAll(files);
    assertThat(files)
        .noneMatch(file -> differs(output.resolve(file), PublishedSite.FOLDER.resolve(file)));
  }

  private static boolean isOf(List<Sample> samples, String file) {
    return file.contains("/figures/")
        || samples.stream()
            .flatMap(sample -> sample.languages().stream().map(sample::path))
            .anyMatch(path -> file.startsWith(path + "."));
  }

  @Test
  void aWholeSiteAndAPrintEditionHaveTheSameBytes() throws Exception {
    SmallPolicy policy = SmallPolicy.in(folder.resolve("small"));
    policy.replace("formats: [html, adoc]", "formats: [html, print]");
    Path copy = Checking.copy(policy.folder(), folder.resolve("a copy of the small one"));

    Path one = compile(List.of(), policy.folder(), "here", List.of());
    Path other = compile(ELSEWHERE, copy, "there", List.of());

    List<String> files = PublishedSite.files(one);
    assertThat(files)
        .contains(
            "internal/nordby/da/staff-handbook-print.pdf",
            "internal/index.html",
            "internal/404.html",
            "server/internal.nginx.conf")
        .isEqualTo(PublishedSite.files(other));
    assertThat(files).noneMatch(file -> differs(one.resolve(file), other.resolve(file)));
  }

  /**
   * The smallest documents that have every kind in each of its languages and formats; of an
   * organisation always the same school.
   */
  private static List<Sample> chosen() throws CompilerFault {
    record Case(Document.Kind kind, String language, Format format) {}
    List<Sample> chosen = new ArrayList<>();
    Set<Case> seen = new HashSet<>();
    List<Sample> smallestFirst = new ArrayList<>(SampleDocuments.all());
    Map<String, String> school = new HashMap<>();
    smallestFirst.removeIf(
        sample ->
            sample.is(Format.PRINT)
                || sample
                    .school()
                    .filter(s -> !school.computeIfAbsent(sample.organisation(), o -> s).equals(s))
                    .isPresent());
    smallestFirst.sort(Comparator.comparingLong(DeterminismIT::size));
    for (Sample sample : smallestFirst) {
      boolean isNew = false;
      for (String language : sample.languages()) {
        for (Format format : Format.values()) {
          isNew |=
              sample.is(format)
                  && seen.add(new Case(sample.document().kind().value(), language, format));
        }
      }
      if (isNew) {
        chosen.add(sample);
      }
    }
    return chosen;
  }

  private static long size(Sample sample) {
    return PublishedSite.files(".html").stream()
        .filter(file -> sample.languages().stream().anyMatch(l -> file.startsWith(sample.path(l))))
        .mapToLong(file -> PublishedSite.bytes(file).length)
        .sum();
  }

  private static boolean differs(Path one, Path other) {
    try {
      return one.toString().endsWith(".html")
          ? !document(one).equals(document(other))
          : Files.mismatch(one, other) >= 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The document of a page, or the whole of what holds none. */
  private static String document(Path page) throws IOException {
    String html = Files.readString(page);
    int start = html.indexOf("<article");
    int end = html.lastIndexOf("</article>");
    return start < 0 || end < start ? html : html.substring(start, end);
  }

  private Path compile(List<String> machine, Path sources, String name, List<Sample> samples)
      throws Exception {
    Path output = folder.resolve("elsewhere").resolve(name);
    Set<String> places = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    for (Sample sample : samples) {
      places.add(sample.place());
      documents.add(sample.document().id().value());
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-Djava.awt.headless=true", "-Djruby.compile.mode=OFF"));
    for (String setting : List.of("source", "site", "siteUrl", "version", "timestamp")) {
      String property = "policypress." + setting;
      command.add("-D" + property + "=" + PublishedSite.setting(property));
    }
    command.addAll(
        List.of(
            "-cp",
            PublishedSite.setting("java.class.path"),
            SecondBuild.class.getName(),
            sources.toString(),
            output.toString(),
            String.join(",", places),
            String.join(",", documents)));
    int status =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(LOG).toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(folder.resolve(LOG))).isZero();
    return output;
  }
}

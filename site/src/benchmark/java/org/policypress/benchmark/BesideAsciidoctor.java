package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.policypress.site.OfflineMaven;

/**
 * The same documents made into HTML and PDF by us and by asciidoctor-maven-plugin, in turn: from
 * YAML with every check here, from finished AsciiDoc there.
 */
final class BesideAsciidoctor {
  private static final String ASCIIDOCTOR =
      """
        <build>
          <plugins>
            <plugin>
              <groupId>org.asciidoctor</groupId>
              <artifactId>asciidoctor-maven-plugin</artifactId>
              <version>%s</version>
              <dependencies>
                <dependency>
                  <groupId>org.asciidoctor</groupId>
                  <artifactId>asciidoctorj</artifactId>
                  <version>%s</version>
                </dependency>
                <dependency>
                  <groupId>org.asciidoctor</groupId>
                  <artifactId>asciidoctorj-pdf</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
              <configuration>
                <sourceDirectory>${project.basedir}/documents</sourceDirectory>
                <preserveDirectories>true</preserveDirectories>
                <relativeBaseDir>true</relativeBaseDir>
              </configuration>
              <executions>
                <execution>
                  <id>html</id>
                  <phase>package</phase>
                  <goals>
                    <goal>process-asciidoc</goal>
                  </goals>
                  <configuration>
                    <backend>html5</backend>
                    <outputDirectory>${project.build.directory}/html</outputDirectory>
                  </configuration>
                </execution>
                <execution>
                  <id>pdf</id>
                  <phase>package</phase>
                  <goals>
                    <goal>process-asciidoc</goal>
                  </goals>
                  <configuration>
                    <backend>pdf</backend>
                    <outputDirectory>${project.build.directory}/pdf</outputDirectory>
                  </configuration>
                </execution>
              </executions>
            </plugin>
          </plugins>
        </build>
      """;

  /** What the README recommends for builds that are short or have little memory. */
  private static final String FRUGAL = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Variant ours = new Variant("Policypress");
  private final Variant theirs = new Variant("asciidoctor-maven-plugin");
  private final Variant oursFrugal = new Variant("Policypress, `" + FRUGAL + "`");
  private final Variant theirsFrugal = new Variant("asciidoctor-maven-plugin, `" + FRUGAL + "`");

  /** Measures both. */
  void measure(Path folder, Results results) throws IOException, InterruptedException {
    OfflineMaven maven = OfflineMaven.with(folder.resolve("repository"));
    PolicyProject policy = PolicyProject.ofPolicy(folder.resolve("policy"), maven);
    SampleSources sources = SampleSources.in(policy.folder().resolve("policy-source"));
    sources.setFormats("html, pdf, adoc");
    PolicyProject asciidoctor =
        PolicyProject.with(
            ASCIIDOCTOR.formatted(
                Settings.of("benchmark.asciidoctor-maven-plugin"),
                Settings.of("benchmark.asciidoctorj"),
                Settings.of("benchmark.asciidoctorj-pdf")),
            folder.resolve("asciidoctor"),
            maven);
    Path documents = asciidoctor.folder().resolve("documents");
    Files.createDirectories(documents);
    Files.writeString(documents.resolve("first.adoc"), "= First\n\nFetches what it needs.\n");
    asciidoctor.runOnline("package");
    PolicyProject.delete(documents);
    policy.compile("-Dpolicy.formats=adoc", "-Dpolicy.outputDirectory=" + documents);
    for (int round = 0; round < Settings.rounds(); round++) {
      build("", policy, ours, asciidoctor, theirs);
      build(FRUGAL, policy, oursFrugal, asciidoctor, theirsFrugal);
    }
    int texts = count(documents, ".adoc");
    check(texts, count(policy.folder().resolve("target"), ".pdf"), policy);
    check(texts, count(asciidoctor.folder().resolve("target"), ".pdf"), asciidoctor);
    results.part(
        "Beside asciidoctor-maven-plugin",
        texts
            + " documents into HTML and PDF, cold, by processes of Maven, offline, in turn. Ours"
            + " start from YAML, are checked, and have start pages and search; theirs start from"
            + " the AsciiDoc that we wrote. Our PDFs are tagged, in the fonts of each script;"
            + " theirs are not tagged, and leave out letters that their font has not.");
    results.table(
        Variant.HEAD,
        List.of(ours.row(ours), theirs.row(ours), oursFrugal.row(ours), theirsFrugal.row(ours)));
    results.paragraph(
        "Policypress is "
            + theirs.seconds().ratio(ours.seconds())
            + " × as fast (target: 6), in "
            + ours.mebibytes().ratio(theirs.mebibytes())
            + " × the memory (target: at most 0.5). Frugal beside frugal it is "
            + theirsFrugal.seconds().ratio(oursFrugal.seconds())
            + " × as fast, in "
            + oursFrugal.mebibytes().ratio(theirsFrugal.mebibytes())
            + " × the memory; frugal beside the other as it comes, "
            + theirs.seconds().ratio(oursFrugal.seconds())
            + " × as fast, in "
            + oursFrugal.mebibytes().ratio(theirs.mebibytes())
            + " × the memory.");
  }

  private static void build(
      String jvm, PolicyProject policy, Variant ours, PolicyProject asciidoctor, Variant theirs)
      throws IOException, InterruptedException {
    policy.startWith(jvm);
    policy.clean();
    ours.add(policy.compile("-Dpolicy.formats=html,pdf"));
    asciidoctor.startWith(jvm);
    asciidoctor.clean();
    theirs.add(asciidoctor.run("package"));
  }

  private static void check(int texts, int made, PolicyProject project) {
    if (texts != made) {
      throw new IllegalStateException(
          project.folder() + " has made " + made + " PDFs of " + texts + " documents");
    }
  }

  private static int count(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return (int) files.filter(file -> file.toString().endsWith(ending)).count();
    }
  }
}

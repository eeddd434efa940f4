package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.policypress.site.OfflineMaven;

/** Builds of the samples as an author waits for them: whole processes of Maven. */
final class WholeBuilds {
  private static final int QUICK_ONES = 3;

  private final Variant nothing = new Variant("`policy:compile -Dpolicy.skip=true`");
  private final Variant empty = new Variant("`mvn validate` of an empty project");
  private final Variant unchanged = new Variant("unchanged");
  private final Variant changed = new Variant("one title changed");
  private final Variant cold = new Variant("cold");

  /** Measures them in turn, so that what slows the machine down slows all of them down. */
  void measure(Path folder, Results results) throws IOException, InterruptedException {
    OfflineMaven maven = OfflineMaven.with(folder.resolve("repository"));
    PolicyProject other = PolicyProject.empty(folder.resolve("empty"), maven);
    PolicyProject project = PolicyProject.ofPolicy(folder.resolve("samples"), maven);
    SampleSources sources = SampleSources.in(folder.resolve("samples").resolve("policy-source"));
    other.run("validate");
    project.compile("-Dpolicy.skip=true");
    for (int round = 0; round < Settings.rounds(); round++) {
      project.clean();
      cold.add(project.compile());
      for (int i = 0; i < QUICK_ONES; i++) {
        empty.add(other.run("validate"));
        nothing.add(project.compile("-Dpolicy.skip=true"));
        unchanged.add(unchanged(project));
      }
      sources.changeTitle(round);
      changed.add(project.compile());
    }
    results.part(
        "Whole builds",
        "Processes of Maven, offline, in turn; memory is the most that the process had. The ratio"
            + " is that to the goal that does nothing, by the medians.");
    results.table(
        Variant.HEAD,
        List.of(
            empty.row(nothing),
            nothing.row(nothing),
            unchanged.row(nothing),
            changed.row(nothing),
            cold.row(nothing)));
    results.paragraph(
        "An unchanged build takes "
            + unchanged.seconds().ratio(nothing.seconds())
            + " × the goal that does nothing (target: at most 1.15) and "
            + unchanged.seconds().ratio(empty.seconds())
            + " × `mvn validate` of an empty project (aim: 1.5).");
  }

  private static Execution unchanged(PolicyProject project)
      throws IOException, InterruptedException {
    Execution build = project.compile();
    if (!build.output().contains("nothing has changed")) {
      throw new IllegalStateException("the build was not unchanged:\n" + build.output());
    }
    return build;
  }
}

package org.policypress.mojo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.TranslationSources;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.report.TerminalReport;
import org.policypress.translate.CatalogueUpdate;
import org.policypress.translate.CatalogueUpdater;
import org.policypress.translate.SummaryTable;

/**
 * Brings the catalogues of translations, {@code locales/<language>.po}, up to date with the policy:
 * new texts come, those that have changed are marked {@code fuzzy}, those that are gone are kept as
 * obsolete. Says for each language what is done and how many words are left. The rules of the
 * policy need not hold.
 *
 * @since 0.1.0
 */
@Mojo(name = "translations", requiresProject = false, aggregator = true, threadSafe = true)
public final class TranslationsMojo extends ReadingMojo {
  /**
   * Only these languages, such as {@code ar,fa}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.languages")
  private @Nullable List<String> languages;

  /**
   * Who has read the translations into {@code policy.languages} and vouches for them: each that is
   * up to date and that nobody has signed is signed with this name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.reviewedBy")
  private @Nullable String reviewedBy;

  /**
   * Writes nothing, and fails when a catalogue is behind the policy.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.check", defaultValue = "false")
  private boolean check;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Optional<String> reader =
        Optional.ofNullable(reviewedBy).map(String::strip).filter(name -> !name.isEmpty());
    List<String> tags = languages == null ? List.of() : languages;
    CatalogueUpdater updater =
        new CatalogueUpdater(
            new TranslationSources(options(today)),
            new CatalogueUpdater.Request(tags, reader, check, today));
    Diagnostics found = new Diagnostics();
    try {
      List<CatalogueUpdate> updates = updater.update(found);
      SummaryTable.lines(updates, check).forEach(getLog()::info);
      fail(updates, tellErrors(found));
    } catch (CompilerFault fault) {
      tellErrors(found);
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    }
  }

  private void fail(List<CatalogueUpdate> updates, List<Diagnostic> errors)
      throws MojoFailureException {
    if (!errors.isEmpty()) {
      throw new MojoFailureException(
          TerminalReport.summary(errors) + "; what these forbid to update was left as it was");
    }
    List<String> behind =
        updates.stream().filter(CatalogueUpdate::changed).map(CatalogueUpdate::file).toList();
    if (check && !behind.isEmpty()) {
      throw new MojoFailureException(
          "behind the policy: " + String.join(", ", behind) + "; run policy:translations");
    }
  }
}

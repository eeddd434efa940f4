package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policypress.compiler.CompilerOptions.Filter;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.language.Language;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;

/** Chooses the documents that a build makes: all, or those that its filters let through. */
final class DocumentSelection {
  private DocumentSelection() {}

  /** All jobs that the filter lets through; a filter that matches nothing is a fault. */
  static List<DocumentJob> of(List<CheckedPolicy> policies, Filter filter) throws CompilerFault {
    List<DocumentJob> all = new ArrayList<>();
    for (CheckedPolicy policy : policies) {
      for (Document document : policy.group().base().documents()) {
        for (Language language : DocumentJob.languages(policy, document)) {
          all.addAll(DocumentJob.ofDocument(policy, document, language));
        }
      }
    }
    checkFilters(all, filter);
    return all.stream().flatMap(job -> chosen(job, filter).stream()).toList();
  }

  /** The document in the formats that the filter lets through; nothing if that is none. */
  static Optional<DocumentJob> chosen(DocumentJob whole, Filter filter) {
    return Optional.of(whole)
        .filter(job -> matches(filter.languages(), job.language().tag()))
        .filter(job -> matches(filter.documents(), job.document().id().value()))
        .filter(job -> matches(filter.schools(), job.place()))
        .map(job -> inFormats(job, filter.formats()))
        .filter(job -> !job.formats().isEmpty());
  }

  private static DocumentJob inFormats(DocumentJob job, List<String> wanted) {
    return job.withFormats(
        job.formats().stream().filter(format -> matches(wanted, KebabCase.of(format))).toList());
  }

  private static boolean matches(List<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static void checkFilters(List<DocumentJob> all, Filter filter) throws CompilerFault {
    Set<String> languages = new TreeSet<>();
    Set<String> documents = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> formats = new TreeSet<>();
    for (DocumentJob job : all) {
      languages.add(job.language().tag());
      documents.add(job.document().id().value());
      places.add(job.place());
      job.formats().forEach(format -> formats.add(KebabCase.of(format)));
    }
    checkFilter("policy.languages", filter.languages(), languages);
    checkFilter("policy.documents", filter.documents(), documents);
    checkFilter("policy.schools", filter.schools(), places);
    checkFilter("policy.formats", filter.formats(), formats);
  }

  private static void checkFilter(String parameter, List<String> wanted, Set<String> known)
      throws CompilerFault {
    for (String value : wanted) {
      if (!known.contains(value)) {
        throw new CompilerFault(
            parameter
                + " names `"
                + value
                + "`, which matches nothing; there is `"
                + String.join("`, `", known)
                + "`");
      }
    }
  }
}

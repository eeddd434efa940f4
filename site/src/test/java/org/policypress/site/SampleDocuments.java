package org.policypress.site;

import java.util.ArrayList;
import java.util.List;
import org.policypress.compiler.CheckedPolicy;
import org.policypress.compiler.CompilerFault;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.model.Organisation;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;

/** The files that the samples promise: each document in each of its languages, for each school. */
final class SampleDocuments {
  private SampleDocuments() {}

  /** Paths of all files of a format, sorted. */
  static List<String> files(Format format, String ending) throws CompilerFault {
    List<String> files = new ArrayList<>();
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      for (Document document : policy.group().base().documents()) {
        if (document.formats().stream().map(Located::value).anyMatch(format::equals)) {
          places(policy, document).forEach(place -> files.add(place + ending));
        }
      }
    }
    return files.stream().sorted().toList();
  }

  private static List<String> places(CheckedPolicy policy, Document document) {
    Organisation organisation = policy.group().base().organisation();
    List<String> places = new ArrayList<>();
    for (Located<String> language : document.allLanguages(organisation)) {
      String folder = policy.group().id() + "/" + language.value() + "/";
      if (document.scope().value() == Document.Scope.GROUP) {
        places.add(folder + document.id().value());
      } else {
        policy.group().schools().stream()
            .filter(school -> isFor(document, school))
            .forEach(school -> places.add(folder + school.id() + "/" + document.id().value()));
      }
    }
    return places;
  }

  /** A school without cameras has no sign for them. */
  private static boolean isFor(Document document, SchoolPolicy school) {
    return document.kind().value() != Document.Kind.CCTV_SIGN
        || !school.policy().surveillance().isEmpty();
  }
}

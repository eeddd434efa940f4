package org.policypress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.policypress.compiler.CompilerFault;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.SitePart;
import org.policypress.model.Document;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;

/** The documents that the samples promise: for the group or for each school, in its languages. */
final class SampleDocuments {
  private SampleDocuments() {}

  /**
   * A document of a sample.
   *
   * @param organisation id of the policy set
   * @param school the school that it is made for; nothing for the group
   * @param document what it is
   * @param languages tags of its languages
   */
  record Sample(
      String organisation, Optional<String> school, Document document, List<String> languages) {
    /** Where it stands, as {@code policy.schools} names it. */
    String place() {
      return school.map(s -> organisation + "/" + s).orElse(organisation);
    }

    /** Whether it is made in a format. */
    boolean is(Format format) {
      return document.formats().stream().map(Located::value).anyMatch(format::equals);
    }

    /** The part of the site in which it stands, ending in {@code /}. */
    String part() {
      return SitePart.of(document.audience().value()).root();
    }

    /** Its path in the site in one language, without ending. */
    String path(String language) {
      String folder = part() + organisation + "/" + language + "/";
      return school.map(s -> folder + s + "/").orElse(folder) + document.id().value();
    }
  }

  /** Paths of all files of a format, sorted. */
  static List<String> files(Format format, String ending) throws CompilerFault {
    return all().stream()
        .filter(sample -> sample.is(format))
        .flatMap(sample -> sample.languages().stream().map(sample::path))
        .map(path -> path + ending)
        .sorted()
        .toList();
  }

  /**
   * Paths of the pages that lead to documents: of each organisation, of each school with documents
   * of its own, and of each audience but staff, in every language of the organisation's documents
   * in the same part of the site.
   */
  static Set<String> startPages() throws CompilerFault {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Sample sample : all()) {
      languages
          .computeIfAbsent(sample.part() + sample.organisation(), part -> new TreeSet<>())
          .addAll(sample.languages());
    }
    Set<String> pages = new TreeSet<>();
    for (Sample sample : all()) {
      String organisation = sample.part() + sample.organisation();
      for (String language : languages.getOrDefault(organisation, Set.of())) {
        String folder = organisation + "/" + language + "/";
        pages.addAll(startPages(folder, sample));
        sample
            .school()
            .ifPresent(school -> pages.addAll(startPages(folder + school + "/", sample)));
      }
    }
    return pages;
  }

  private static List<String> startPages(String folder, Sample sample) {
    Document.Audience audience = sample.document().audience().value();
    return audience == Document.Audience.STAFF
        ? List.of(folder + "index.html")
        : List.of(folder + "index.html", folder + "for-" + KebabCase.of(audience) + ".html");
  }

  /**
   * Paths of the files of a format of each document in each language, of one school, the schools in
   * turn: schools change names and facts, not what a document is made of.
   */
  static List<String> filesOfOneSchool(Format format, String ending) throws CompilerFault {
    List<String> files = new ArrayList<>();
    for (List<Sample> ofSchools : byDocument(format)) {
      for (String language : ofSchools.get(0).languages()) {
        files.add(ofSchools.get(files.size() % ofSchools.size()).path(language) + ending);
      }
    }
    return files.stream().sorted().toList();
  }

  private static List<List<Sample>> byDocument(Format format) throws CompilerFault {
    List<List<Sample>> groups = new ArrayList<>();
    for (Sample sample : all()) {
      List<Sample> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!sample.is(format)) {
        continue;
      }
      if (last.isEmpty() || !last.get(0).document().equals(sample.document())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(sample);
    }
    return groups;
  }

  /** All documents; those of one document for several schools stand together. */
  static List<Sample> all() throws CompilerFault {
    List<Sample> all = new ArrayList<>();
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      for (Document document : policy.group().base().documents()) {
        List<String> languages =
            document.allLanguages(policy.group().base().organisation()).stream()
                .map(Located::value)
                .toList();
        schools(policy, document)
            .map(school -> new Sample(policy.group().id(), school, document, languages))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static Stream<Optional<String>> schools(CheckedPolicy policy, Document document) {
    return document.scope().value() == Document.Scope.GROUP
        ? Stream.of(Optional.empty())
        : policy.group().schools().stream()
            .filter(school -> isFor(document, school))
            .map(school -> Optional.of(school.id()));
  }

  /** A school without cameras has no sign for them. */
  private static boolean isFor(Document document, SchoolPolicy school) {
    return document.kind().value() != Document.Kind.CCTV_SIGN
        || !school.policy().surveillance().isEmpty();
  }
}

package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds in a finished document the sentence that says something. */
public final class PrintedSentences {
  private static final String BLOCKS = "p, li, dt, dd, th, td, figcaption, h1, h2, h3, h4, h5, h6";
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** A block that is longer is cut to the sentences that matter. */
  private static final int LONG = 280;

  private final List<Printed> blocks = new ArrayList<>();

  /** Sentences of this document, but for its head. */
  public PrintedSentences(FinishedHtml document) {
    String chapter = "";
    String section = "";
    for (Element block : document.body().select(BLOCKS)) {
      if (block.closest("nav") != null) {
        continue;
      }
      String text = spaced(block.text());
      if (block.is("h2")) {
        chapter = text;
        section = "";
      } else if (block.is(HEADINGS)) {
        section = text;
      }
      if (!chapter.isEmpty()) {
        blocks.add(new Printed(block, text, folded(text), chapter, section));
      }
    }
  }

  private record Printed(
      Element block, String text, String folded, String chapter, String section) {
    boolean saysAll(List<String> wanted) {
      return wanted.stream().allMatch(folded::contains);
    }
  }

  /**
   * A sentence as a reader finds it.
   *
   * @param sentence the words
   * @param section the headings above it, the outer one first
   */
  public record Quote(String sentence, List<String> section) {
    /** Copies the list. */
    public Quote {
      section = List.copyOf(section);
    }
  }

  /**
   * The sentence that says all of this together; upper and lower case are the same. What is a
   * heading is quoted with the sentence below it, and what is the answer to a term with the term.
   */
  public Optional<Quote> find(List<String> words) {
    List<String> wanted = words.stream().map(PrintedSentences::folded).toList();
    List<Printed> found = blocks.stream().filter(block -> block.saysAll(wanted)).toList();
    Optional<Printed> exact =
        found.stream()
            .filter(block -> block.block().is(HEADINGS))
            .filter(block -> block.folded().equals(wanted.get(0)))
            .findFirst();
    return exact
        .or(() -> found.stream().filter(block -> isInnermost(block, found)).findFirst())
        .map(block -> new Quote(sentence(block, wanted.get(0)), headings(block)));
  }

  private static boolean isInnermost(Printed block, List<Printed> found) {
    return found.stream().noneMatch(other -> other.block().parents().contains(block.block()));
  }

  private static List<String> headings(Printed block) {
    return List.of(block.chapter(), block.section()).stream().filter(h -> !h.isEmpty()).toList();
  }

  private String sentence(Printed block, String wanted) {
    if (block.block().is(HEADINGS)) {
      return below(block).map(text -> sentences(text).get(0)).orElse(block.text());
    }
    String text = around(block.text(), wanted);
    if (block.block().is("dd")) {
      Element term = block.block().previousElementSibling();
      return term == null ? text : term(spaced(term.text())) + text;
    }
    return text;
  }

  private static String term(String text) {
    return text.matches(".*[.?!:؟።፦]") ? text + " " : text + ": ";
  }

  private Optional<String> below(Printed heading) {
    return blocks.stream()
        .skip(blocks.indexOf(heading) + 1L)
        .takeWhile(block -> !block.block().is(HEADINGS))
        .map(Printed::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The sentences of a long block in which the words stand. */
  private static String around(String text, String wanted) {
    if (text.length() <= LONG) {
      return text;
    }
    return sentences(text).stream()
        .filter(sentence -> folded(sentence).contains(wanted))
        .findFirst()
        .orElse(text);
  }

  /**
   * A sentence ends where the next word has a capital, or is of a script without capitals; after a
   * number or one letter it goes on.
   */
  private static List<String> sentences(String text) {
    return List.of(text.split("(?:(?<=\\p{L}{2}[.?!؟۔])|(?<=[።。]))\\s+(?=[\\p{Lu}\\p{Lo}])"));
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replaceAll("\\p{Cf}", "").strip();
  }

  private static String folded(String text) {
    return spaced(text).toLowerCase(Locale.ROOT);
  }
}

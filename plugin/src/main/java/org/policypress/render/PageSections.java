package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Text;
import org.policypress.language.Language;

/** Divides a finished document into its sections and their words, for a search to go through. */
public final class PageSections {
  /** What repeats, what is drawn, and what is not there for every reader. */
  private static final String SILENT =
      "nav, svg, thead, caption, colgroup, table.signatures, aside.translation, p.imprint";

  private static final String BLOCKS = "p, li, tr, pre, figcaption, h4, h5, h6";

  private final Language page;
  private final List<PageSection> sections = new ArrayList<>();
  private String anchor = "";
  private @Nullable Text chapter;
  private @Nullable Text heading;
  private boolean inChapter;
  private List<Text> blocks = new ArrayList<>();

  private PageSections(Language page) {
    this.page = page;
  }

  /**
   * The sections of a document in their order.
   *
   * @param html the document as {@link FinishedHtml#html()} gives it
   * @param page the language in which it is written
   */
  public static List<PageSection> of(String html, Language page) {
    PageSections reader = new PageSections(page);
    reader.read(Jsoup.parseBodyFragment(html).body());
    reader.end();
    return List.copyOf(reader.sections);
  }

  private void read(Element parent) {
    for (Element child : parent.children()) {
      if (child.is(SILENT) || child.nameIs("h1")) {
        continue;
      }
      if (child.is("h2, h3")) {
        begin(child);
      } else if (child.is("section.footnotes")) {
        notes(child);
      } else if (child.nameIs("dl")) {
        pairs(child);
      } else if (child.is(BLOCKS)) {
        add(new ReadText(page).with(child));
      } else {
        read(child);
      }
    }
  }

  private void begin(Element title) {
    end();
    anchor = title.id();
    heading = new ReadText(page).with(title).text().orElse(null);
    inChapter = title.nameIs("h3");
    if (!inChapter) {
      chapter = heading;
    }
  }

  /** Footnotes are a chapter without a heading to be seen; it begins at the first of them. */
  private void notes(Element notes) {
    end();
    Element first = notes.selectFirst("[id]");
    anchor = first == null ? "" : first.id();
    heading = Text.of(notes.attr("aria-label"), page);
    inChapter = false;
    read(notes);
  }

  /** A term and what is said of it are one block. */
  private void pairs(Element list) {
    ReadText pair = new ReadText(page);
    boolean defined = false;
    for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (part.nameIs("dt") && defined) {
        add(pair);
        pair = new ReadText(page);
      }
      defined = part.nameIs("dd");
      pair.with(part);
    }
    add(pair);
  }

  private void add(ReadText block) {
    block.text().ifPresent(blocks::add);
  }

  private void end() {
    if (!anchor.isEmpty() || !blocks.isEmpty()) {
      Optional<Text> above = inChapter ? Optional.ofNullable(chapter) : Optional.empty();
      sections.add(new PageSection(anchor, above, Optional.ofNullable(heading), blocks));
    }
    blocks = new ArrayList<>();
  }
}

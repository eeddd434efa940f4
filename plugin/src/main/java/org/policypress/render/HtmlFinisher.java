package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/**
 * Makes what Asciidoctor wrote fit for readers: one clean, safe, accessible tree.
 *
 * <p>What the tree looks like, for style sheets and for XSLT:
 *
 * <ul>
 *   <li>{@code h1}, then {@code nav#toc} (a {@code p.toc-title} and nested {@code ul}), then the
 *       content. Chapters are {@code section.sect1} to {@code section.sect5} with their heading
 *       ({@code h2} to {@code h6}, which bears the id) as first child.
 *   <li>Paragraphs are {@code p} with their roles as classes, or stand in {@code div.block} after
 *       their {@code p.block-title}. Lists are bare {@code ul}, {@code ol}, {@code dl}; a list with
 *       a role or a title stands in {@code div.list} with the role, after a {@code p.block-title}.
 *       In {@code .answers} each pair of the {@code dl} stands in a {@code div}.
 *   <li>Tables stand in {@code div.table-scroll}: {@code caption}, {@code col.w-NN} (width in
 *       percent), {@code th[scope]}, {@code td[data-label]}. Alignment that is not the default is a
 *       class, as Asciidoctor calls it ({@code halign-center}, {@code valign-middle}).
 *   <li>{@code aside.admonition.note} (or {@code .tip .important .warning .caution}) starts with
 *       {@code p.admonition-title}; call-outs are {@code div.example.ROLE}, sidebars {@code
 *       aside.sidebar}, open blocks {@code div.block.ROLE}.
 *   <li>Figures are {@code figure} with {@code div.figure-scroll > svg} and {@code figcaption}.
 *   <li>{@code bdi[dir]} isolates a run, {@code .nowrap} keeps a short one on its line; {@code
 *       lang} and {@code dir} stand on any element; {@code .unreviewed}, {@code .stale} and {@code
 *       .untranslated} start with {@code span.visually-hidden}, which is for listeners only, and
 *       end with {@code span.sign}, which is not; {@code .whole} is all that its block holds.
 *   <li>{@code section.footnotes} holds {@code p.footnote}; {@code div.page-break} breaks a page.
 * </ul>
 */
public final class HtmlFinisher {
  private final FinishWords words;
  private final Map<String, String> figures;

  /**
   * @param words the words that finishing adds
   * @param figures SVG text by name: {@code image::figures/flow.svg[]} shows the one called {@code
   *     flow}
   */
  public HtmlFinisher(FinishWords words, Map<String, String> figures) {
    this.words = words;
    this.figures = Map.copyOf(figures);
  }

  /**
   * Finishes one document.
   *
   * @param html what {@link AsciidoctorEngine#convert} gave
   * @param asciiDoc the document that it came from, the place of every other diagnostic
   * @param references the cross-references of the policy that it shows, the place of dead ones
   * @param diagnostics takes what had to be dropped, missing figures, doubled ids, dead references
   */
  public FinishedHtml finish(
      String html, SourceFile asciiDoc, ProseReferences references, Diagnostics diagnostics) {
    FinishReport report = new FinishReport(asciiDoc, references, diagnostics);
    Document document = Jsoup.parseBodyFragment(html);
    Element body = document.body();
    dropComments(body);
    BlockShape.reshape(body);
    new NoteShape(words).reshape(body);
    EditionLinks.mark(body);
    new TableShape(words.table()).reshape(body);
    RoleMarks.apply(body);
    new StateMarks(words).apply(body);
    new FigureInliner(figures, report).inline(body);
    new HtmlAllowList(report).clean(body);
    AnchorCheck.check(body, report);
    WhiteSpace.tidy(body);
    return new FinishedHtml(document);
  }

  private static void dropComments(Element body) {
    List<Node> comments = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Comment) {
            comments.add(node);
          }
        });
    comments.forEach(Node::remove);
  }
}

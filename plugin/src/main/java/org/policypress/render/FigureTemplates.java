package org.policypress.render;

import freemarker.template.Configuration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.DocumentView;
import org.policypress.compose.TimeLine;
import org.policypress.compose.Wording;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Direction;

/** Draws the figures of a document as SVG. */
public final class FigureTemplates {
  /** Pictures without data, by the kind of document that shows them. */
  private static final Map<String, String> STILL =
      Map.of("consent-forms", "cut-line", "cctv-sign", "camera");

  private final TemplateSource templates;

  /** Figures from these templates. */
  public FigureTemplates(TemplateSource templates) {
    this.templates = templates;
  }

  /**
   * SVG text by figure name, such as {@code breach-flow}; only of figures that have data.
   *
   * @param draft whether the document is a translation of which nobody has reviewed anything
   */
  public Map<String, String> draw(
      DocumentView view, Wording wording, boolean draft, Diagnostics diagnostics) {
    Map<String, String> figures = new LinkedHashMap<>();
    Optional<Object> flow = view.value("breachFlow");
    if (flow.isPresent()) {
      Map<String, Object> data =
          Map.of(
              "flow", flow.get(),
              "title", wording.say("breach/flow-figure"),
              "description", wording.say("breach/flow-alt"));
      fill(view, draft, "breach-flow", data, diagnostics)
          .ifPresent(svg -> figures.put("breach-flow", svg));
    }
    Optional<Object> cycle = view.value("cycleFigure");
    if (cycle.isPresent()) {
      fill(view, draft, "cycle", Map.of("cycle", cycle.get()), diagnostics)
          .ifPresent(svg -> figures.put("cycle", svg));
    }
    if (view.value("timeLines").orElse(List.of()) instanceof List<?> all) {
      for (TimeLine lines : all.stream().map(TimeLine.class::cast).toList()) {
        fill(view, draft, "time-line", Map.of("lines", lines), diagnostics)
            .ifPresent(svg -> figures.put(lines.id(), svg));
      }
    }
    String still = STILL.get(view.kind());
    if (still != null) {
      fill(view, draft, still, Map.of("rightToLeft", isRightToLeft(view)), diagnostics)
          .ifPresent(svg -> figures.put(still, svg));
    }
    return figures;
  }

  private static boolean isRightToLeft(DocumentView view) {
    return view.language().direction() == Direction.RTL;
  }

  private Optional<String> fill(
      DocumentView view,
      boolean draft,
      String name,
      Map<String, Object> data,
      Diagnostics diagnostics) {
    Configuration configuration = StrictFreeMarker.configuration(templates.loader());
    configuration.setObjectWrapper(new FigureWrapper(view.language(), draft));
    return new TemplateFaults(configuration, templates::shownPath)
        .fill("figures/" + name + ".svg.ftlx", data, diagnostics)
        .map(svg -> svg.replaceAll("\n\\s*\n", "\n").strip() + "\n");
  }
}

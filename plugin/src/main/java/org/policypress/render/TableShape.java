package org.policypress.render;

import static org.policypress.render.Elements.dropClasses;
import static org.policypress.render.Elements.each;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes tables readable by ear, on a phone, and under a strict content security policy. */
final class TableShape {
  private static final Pattern WIDTH = Pattern.compile("width:\\s*([0-9.]+)%");

  /** Roles of tables whose first column names the row. */
  private static final String WITH_ROW_HEADERS =
      ".matrix, .keyfacts, .rowheaders, .cards, .schedule, .decision";

  /** Roles of tables whose cells stand below one another on a phone. */
  private static final String STACKED = ".cards";

  /** What templates write where there is nothing to say. */
  private static final String NOTHING = "–";

  private final String unnamed;

  TableShape(String unnamed) {
    this.unnamed = unnamed;
  }

  void reshape(Element body) {
    for (Element table : each(body, "table")) {
      dropClasses(table, "tableblock", "frame-all", "grid-all", "stretch");
      widths(table);
      cells(table);
      nameCells(table, columnHeaders(table));
      each(table, "> thead > tr > th").forEach(cell -> cell.attr("scope", "col"));
      each(table, "> tbody > tr > th").forEach(cell -> cell.attr("scope", "row"));
      wrap(table);
    }
  }

  private static void widths(Element table) {
    widthToClass(table);
    each(table, "> colgroup > col").forEach(TableShape::widthToClass);
    each(table, "> caption").forEach(Element::clearAttributes);
  }

  private static void widthToClass(Element element) {
    Matcher width = WIDTH.matcher(element.attr("style"));
    if (width.find()) {
      long percent = Math.round(Double.parseDouble(width.group(1)));
      element.addClass("w-" + Math.max(1, Math.min(100, percent)));
    }
    element.removeAttr("style");
  }

  private static void cells(Element table) {
    String rows = "> thead > tr > *, > tbody > tr > *, > tfoot > tr > *";
    for (Element cell : each(table, rows)) {
      dropClasses(cell, "tableblock", "halign-left", "valign-top");
      each(cell, "> div.content").forEach(Element::unwrap);
      List<Element> texts = each(cell, "> p");
      texts.forEach(p -> dropClasses(p, "tableblock", "header"));
      if (texts.size() == 1 && texts.get(0).attributesSize() == 0) {
        texts.get(0).unwrap();
      }
    }
  }

  private static Map<Integer, String> columnHeaders(Element table) {
    Map<Integer, String> labels = new HashMap<>();
    Element row = table.selectFirst("> thead > tr:last-child");
    if (row != null) {
      int column = 0;
      for (Element cell : row.children()) {
        int span = span(cell, "colspan");
        for (int i = 0; i < span; i++) {
          labels.put(column++, cell.text());
        }
      }
    }
    return labels;
  }

  /** Walks the grid: a cell that reaches down moves the cells of the rows below it. */
  private static void nameCells(Element table, Map<Integer, String> labels) {
    boolean rowHeaders = table.is(WITH_ROW_HEADERS);
    boolean stacked = table.is(STACKED);
    for (Element part : each(table, "> tbody")) {
      Map<Integer, Integer> freeFrom = new HashMap<>();
      int rowNumber = 0;
      for (Element row : part.children()) {
        int column = 0;
        for (Element cell : row.children()) {
          while (freeFrom.getOrDefault(column, 0) > rowNumber) {
            column++;
          }
          if (rowHeaders && column == 0) {
            cell.tagName("th");
          }
          String label = labels.getOrDefault(column, "");
          if (cell.nameIs("td") && !label.isBlank()) {
            cell.attr("data-label", label);
          }
          if (stacked && cell.text().equals(NOTHING)) {
            cell.addClass("nothing");
          }
          int end = column + span(cell, "colspan");
          while (column < end) {
            freeFrom.put(column++, rowNumber + span(cell, "rowspan"));
          }
        }
        rowNumber++;
      }
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
  }

  private void wrap(Element table) {
    Element caption = table.selectFirst("> caption");
    Element frame = new Element("div");
    // A group, since tables are too many to be landmarks.
    frame.attr("class", "table-scroll").attr("tabindex", "0").attr("role", "group");
    frame.attr("aria-label", caption == null ? unnamed : caption.text());
    table.replaceWith(frame);
    frame.appendChild(table);
  }
}

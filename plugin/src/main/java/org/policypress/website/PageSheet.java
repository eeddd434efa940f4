package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policypress.render.PageAssembler;
import org.policypress.render.TemplateSource;

/** The one style sheet of pages: all their sheets in one file, which a phone asks for once. */
final class PageSheet {
  /** For whom a sheet is, where it is not for everybody. */
  private static final Map<String, String> MEDIA =
      Map.of(
          PageAssembler.DARK, "screen and (prefers-color-scheme: dark)",
          PageAssembler.PRINT, "print");

  private PageSheet() {}

  /** The sheet, of what the templates in use have. */
  static byte[] of(TemplateSource templates) {
    StringBuilder sheet = new StringBuilder();
    for (String name : PageAssembler.SHEETS) {
      String text = templates.text("assets/" + name).orElse("");
      String media = MEDIA.get(name);
      sheet.append(media == null ? text : "@media " + media + " {\n" + text + "}\n");
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.policypress.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.policypress.edition.RenderedDocument;
import org.policypress.language.Messages;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.render.PageView.Download;

/** Files that a reader may want beside the page of a document. */
final class Downloads {
  private Downloads() {}

  /** Links to them from a page. */
  static List<Download> of(RenderedDocument document, String from, Messages messages) {
    List<Download> downloads = new ArrayList<>();
    for (Format format : Format.values()) {
      if (format.standsForItself() && document.job().formats().contains(format)) {
        String id = KebabCase.of(format);
        downloads.add(
            new Download(
                id,
                messages.get("format/" + id),
                SiteFile.href(from, SiteFile.path(document.job(), format)),
                size(document, format)));
      }
    }
    return downloads;
  }

  private static Optional<String> size(RenderedDocument document, Format format) {
    OptionalLong bytes = document.parts().size(format);
    return bytes.isPresent() ? Optional.of(SiteFile.size(bytes.getAsLong())) : Optional.empty();
  }
}

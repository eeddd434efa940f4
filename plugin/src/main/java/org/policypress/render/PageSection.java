package org.policypress.render;

import java.util.List;
import java.util.Optional;
import org.policypress.compose.Text;

/**
 * A section of a finished document as somebody reads it who looks for a word.
 *
 * @param anchor its id in the page; empty for what stands above the first heading
 * @param chapter the heading of the chapter that it belongs to, if it is not one itself
 * @param heading its heading; empty above the first one
 * @param blocks its paragraphs, list items and table rows in order, without marks and hidden words
 */
public record PageSection(
    String anchor, Optional<Text> chapter, Optional<Text> heading, List<Text> blocks) {
  /** Copies the list. */
  public PageSection {
    blocks = List.copyOf(blocks);
  }
}

package org.policypress.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.parts.PartsFolder;
import org.policypress.plan.DocumentCosts;
import org.policypress.publish.SiteTree;
import org.policypress.shard.ShardRecord;

/** What a shard is as files: the parts of its documents, what it is, and what these cost. */
final class ShardTree {
  private ShardTree() {}

  static SiteTree of(
      ShardRecord record, List<RenderedDocument> documents, PartsFolder parts, DocumentCosts costs)
      throws IOException {
    SiteTree tree = new SiteTree();
    parts.files().forEach((path, file) -> tree.add(ShardRecord.PARTS + "/" + path, file));
    List<DocumentJob> jobs = documents.stream().map(RenderedDocument::job).toList();
    tree.add(ShardRecord.NAME, record.text().getBytes(StandardCharsets.UTF_8));
    tree.add(ShardRecord.COSTS, costs.text(jobs).getBytes(StandardCharsets.UTF_8));
    return tree;
  }
}

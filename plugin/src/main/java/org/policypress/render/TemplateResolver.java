package org.policypress.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The only way by which FOP comes to a file: out of the templates' {@code fonts/} and {@code pdf/},
 * which {@link PaperTemplates} knows. Neither the disk nor the network can be reached, whatever a
 * document says.
 */
final class TemplateResolver implements ResourceResolver {
  /** What relative addresses are resolved against; it means no place on any machine. */
  static final URI BASE = URI.create("template:///");

  /** Folder of what the pages of a PDF are made with. */
  static final String FOLDER = "pdf/";

  private final TemplateFiles templates;

  TemplateResolver(TemplateFiles templates) {
    this.templates = templates;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    if (!BASE.getScheme().equals(uri.getScheme())) {
      throw new IOException("only templates can be read, not " + uri);
    }
    String name = uri.normalize().getPath().replaceFirst("^/+", "");
    if (!name.startsWith(FontFiles.FOLDER) && !name.startsWith(FOLDER)) {
      throw new IOException("PDFs read from fonts/ and pdf/ only, not " + name);
    }
    return new Resource(new ByteArrayInputStream(templates.read(name)));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("nothing may be written to " + uri);
  }
}

package org.policypress.compiler;

import java.util.List;
import java.util.Optional;

/** A site that is looked at while its sources are written; any thread may ask it. */
public interface PreviewedSite extends AutoCloseable {
  /** Paths of the pages with which a reader begins; none before the sources could be read. */
  List<String> starts();

  /**
   * A file as the sources make it, or as they last did where they no longer can.
   *
   * @param path its path in the site
   * @return nothing if the site has no such file
   */
  Optional<byte[]> file(String path);

  /** Reads the sources again; files that are asked for afterwards are made of what they say. */
  void refresh();

  /**
   * Asks the rules that a build asks.
   *
   * @return whether all were asked; not if the sources are read again meanwhile
   */
  boolean judge();

  /** What there is to say of the sources as they were read last. */
  PreviewFindings findings();

  /** Stops the engines and deletes what was kept. */
  @Override
  void close();
}

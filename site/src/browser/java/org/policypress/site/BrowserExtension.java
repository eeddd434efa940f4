package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the published site in a browser, as a parameter of type {@link BrowsedSite}, and
 * fails it on any console error, violation of the Content-Security-Policy, dead file, or request to
 * elsewhere. One browser and one server serve all tests of a class.
 */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace OURS = Namespace.create(BrowserExtension.class);

  /** What the tests of a class share. */
  private record Shared(Chromium chromium, SiteServer server) implements AutoCloseable {
    @Override
    public void close() {
      chromium.close();
      server.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == BrowsedSite.class;
  }

  @Override
  public BrowsedSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return store(test)
        .getOrComputeIfAbsent(BrowsedSite.class, key -> site(test), BrowsedSite.class);
  }

  private static BrowsedSite site(ExtensionContext test) {
    Store ofClass = store(test.getParent().orElseThrow());
    Shared shared =
        ofClass.getOrComputeIfAbsent(
            Shared.class,
            key -> new Shared(Chromium.start(), SiteServer.of(PublishedSite.FOLDER)),
            Shared.class);
    return new BrowsedSite(shared.chromium, shared.server, PublishedSite.FOLDER);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(OURS);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    BrowsedSite site = store(test).get(BrowsedSite.class, BrowsedSite.class);
    if (site != null) {
      site.close();
      assertThat(site.faults()).as("what the browser complains of").isEmpty();
    }
  }
}

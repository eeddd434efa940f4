package org.policypress.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * How FreeMarker runs here: templates reach no classes and no files beyond their loader, and what
 * they write does not depend on the machine.
 */
public final class StrictFreeMarker {
  static final Version VERSION = Configuration.VERSION_2_3_34;

  private StrictFreeMarker() {}

  /**
   * A configuration of its own, to which the caller may add output formats. Names that end in
   * {@code .ftlh} escape for HTML. Records show their components as properties, an {@code Optional}
   * is its value or nothing.
   */
  public static Configuration configuration(TemplateLoader loader) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTabSize(1);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setObjectWrapper(new OptionalAwareWrapper());
    return configuration;
  }

  private static final class OptionalAwareWrapper extends DefaultObjectWrapper {
    OptionalAwareWrapper() {
      super(VERSION);
      setMemberAccessPolicy(new OwnMembersOnly(VERSION));
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
      return object instanceof Optional<?> optional
          ? super.wrap(optional.orElse(null))
          : super.wrap(object);
    }
  }
}

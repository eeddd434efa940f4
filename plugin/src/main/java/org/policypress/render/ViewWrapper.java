package org.policypress.render;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policypress.compose.Lazy;
import org.policypress.compose.ProseText;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.prose.Prose.CrossReference;

/**
 * Shows templates texts, prose, records, maps and lists, and nothing else of Java: a template
 * cannot call a method or reach a class.
 */
class ViewWrapper extends DefaultObjectWrapper {
  private final Language document;
  private final Function<CrossReference, String> anchors;
  private final ShownStates states;

  /**
   * @param document language of the document
   * @param anchors gives the anchor in the document for a cross-reference
   * @param states takes the states of the texts that templates take
   */
  ViewWrapper(Language document, Function<CrossReference, String> anchors, ShownStates states) {
    super(StrictFreeMarker.VERSION);
    this.document = document;
    this.anchors = anchors;
    this.states = states;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Lazy lazy) {
      return wrap(lazy.get());
    }
    if (value instanceof Text text) {
      states.note(text);
      return new TextModel(text, document);
    }
    if (value instanceof ProseText prose) {
      states.note(prose);
      return new ProseModel(prose, document, anchors);
    }
    if (value instanceof Language language) {
      return new SimpleScalar(language.tag());
    }
    if (value instanceof Set<?> set) {
      return super.wrap(List.copyOf(set));
    }
    if (value instanceof Record record) {
      return new RecordModel(record);
    }
    if (value != null && !isPlain(value)) {
      throw new TemplateModelException("templates do not see " + value.getClass().getSimpleName());
    }
    return super.wrap(value);
  }

  private static boolean isPlain(Object value) {
    return value instanceof TemplateModel
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof List<?>
        || value instanceof Map<?, ?>;
  }

  private final class RecordModel implements TemplateHashModel {
    private final Record record;

    RecordModel(Record record) {
      this.record = record;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      for (var component : record.getClass().getRecordComponents()) {
        if (component.getName().equals(key)) {
          return wrap(read(component.getAccessor()));
        }
      }
      return null;
    }

    private Object read(Method accessor) throws TemplateModelException {
      try {
        accessor.setAccessible(true);
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new TemplateModelException("cannot read " + accessor.getName(), e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
